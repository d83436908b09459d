import { describe, expect, it } from 'vitest';
import { fixProblems, marksWithin, only, toneProblems } from './one-rule.ts';

export interface RuleCases {
  /** The type that the pieces are read as, where a piece does not name its own. */
  readonly type?: string;
  /** Whether its fixes take something away, and not only the words marked. */
  readonly removes?: boolean;
  /** Whether the rule has fixes that call themselves safe; without it none may. */
  readonly safe?: boolean;
  /** A name, a piece of a draft that the rule asks about once, the stretch in which it marks, and the type. */
  readonly asks: readonly [string, string, string, string?][];
  /** A name, a piece that it does not ask about, and the type. */
  readonly silent: readonly [string, string, string?][];
}

/** What holds for every rule: it finds and keeps silent, asks kindly in both languages, and each of its fixes leads on without losing the author's words. */
export function describeRule(rule: string, { type = 'riktlinje', removes = false, safe = false, asks, silent }: RuleCases): void {
  describe(rule, () => {
    it('has eight cases of each kind', () => {
      expect(asks.length).toBeGreaterThanOrEqual(8);
      expect(silent.length).toBeGreaterThanOrEqual(8);
    });

    it.each(asks)('asks: %s', (_, markdown, stretch, as = type) => {
      const found = only(rule, markdown, { type: as });
      expect(found).toHaveLength(1);
      expect(found[0] && marksWithin(markdown, found[0], stretch), `marks ${found[0] && markdown.slice(found[0].span.start, found[0].span.end)}`).toBe(true);
    });

    it.each(silent)('is silent: %s', (_, markdown, as = type) => {
      expect(only(rule, markdown, { type: as }).map(({ span }) => markdown.slice(span.start, span.end))).toEqual([]);
    });

    it.each(asks)('asks kindly, in both languages: %s', (_, markdown, _stretch, as = type) => {
      expect(toneProblems(rule, markdown, { type: as })).toEqual([]);
    });

    it.each(asks)('leads on: %s', (_, markdown, _stretch, as = type) => {
      expect(fixProblems(rule, markdown, { type: as }, { replaced: true, removes, maySafe: safe })).toEqual([]);
    });
  });
}
