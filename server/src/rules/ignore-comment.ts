import { nearest } from '../core/nearest.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { type Ignore, ignores } from '../markdown/comments.ts';

const words = {
  sv: {
    title: 'Avsteg som inte gäller',
    what: 'Ser avsteg (`<!-- tillitskoll-ignorera … -->`) utan skäl, med en regel som inte finns, eller som inte längre behövs.',
    why: 'Ett avsteg med skäl visar att någon har tänkt till, och skälet följer med i rapporten. Ett avsteg som blir kvar utan att behövas döljer nästa fråga på samma ställe.',
    advice: 'Skriv skälet efter kolonet, rätta regelns namn, eller ta bort kommentaren.',
    silent: 'När avsteget har ett skäl och täcker ett fynd, när regeln är avstängd, och i citat och kod.',
    noReason: (rule: string) => `Vad är skälet till avsteget från ${rule}? Utan skäl gäller det inte, och skälet följer med i rapporten.`,
    noRule: (rule: string) => `Vilken regel menas med ”${rule}”? Det finns ingen som heter så, och avsteget gäller inte.`,
    unused: (rule: string) => `Behövs avsteget från ${rule} längre? Det täcker inget fynd, och skulle dölja nästa.`,
    addReason: 'Skriv ett skäl',
    reason: 'skäl',
    rename: (rule: string) => `Skriv ”${rule}”`,
    remove: 'Ta bort avsteget',
  },
  en: {
    title: 'Departure without effect',
    what: 'Sees departures (`<!-- tillitskoll-ignorera … -->`) without a reason, from a rule that does not exist, or no longer needed.',
    why: 'A departure with its reason shows that somebody has thought about it, and the reason goes into the report. One that stays without need hides the next question at the same place.',
    advice: 'Write the reason after the colon, mend the name of the rule, or remove the comment.',
    silent: 'When the departure has a reason and covers a finding, when the rule is turned off, and in quotations and code.',
    noReason: (rule: string) => `What is the reason for departing from ${rule}? Without one it does not count, and the reason goes into the report.`,
    noRule: (rule: string) => `Which rule is meant by ”${rule}”? There is none of that name, and the departure does not count.`,
    unused: (rule: string) => `Is the departure from ${rule} still needed? It covers no finding, and would hide the next.`,
    addReason: 'Write a reason',
    reason: 'skäl',
    rename: (rule: string) => `Write ”${rule}”`,
    remove: 'Remove the departure',
  },
} as const;

/** About the comments themselves. What needs the names of the rules or their findings is told by the engine: `unknownRules`, `unusedDeparture`. */
export const ignoreComment: Rule = {
  id: 'ignore-comment',
  principles: ['oppenhet'],
  severity: 'hint',
  source: undefined,
  words,
  examples: {
    bad: [
      { markdown: '<!-- tillitskoll-ignorera unclear-mandate -->\n\nPlanen ska följas upp.\n' },
      { markdown: '<!-- tillitskoll-ignorera unclear-mandat: beslutas i maj -->\n\nPlanen ska följas upp.\n' },
      { markdown: '<!-- tillitskoll-ignorera unclear-mandate: beslutas i maj -->\n\nNämnden ska följa upp planen.\n' },
    ],
    good: [
      { markdown: '<!-- tillitskoll-ignorera unclear-mandate: beslutas i maj -->\n\nPlanen ska följas upp.\n' },
      { markdown: '<!-- Kom ihåg: fråga Karin -->\n\nNämnden ska följa upp planen.\n' },
      { markdown: '<!-- tillitskoll-ignorera unclear-mandate: [skäl: skriv här] -->\n\nPlanen ska följas upp.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const say = words[config.language];
    for (const ignore of ignores(document)) {
      if (ignore.reason !== '' || ignore.rules.length === 0) continue;
      const at = ignore.rulesSpan.end;
      const rest = document.text.slice(at, ignore.span.end);
      const colon = rest.indexOf(':');
      const insert = colon < 0 ? { start: at, newText: `: ${placeholder(say.reason)}` } : { start: at + colon + 1, newText: ` ${placeholder(say.reason)}` };
      yield {
        span: ignore.rulesSpan,
        message: say.noReason(ignore.rules.join(', ')),
        fixes: [
          { title: say.addReason, safe: false, edits: [{ span: { start: insert.start, end: insert.start }, newText: insert.newText }] },
          removing(draft, ignore, ignore.rules),
        ],
      };
    }
  },
};

/** What is said about names in a departure that no rule has. */
export function unknownRules(draft: Draft, known: readonly string[]): readonly Report[] {
  const say = words[draft.config.language];
  return ignores(draft.document).flatMap((ignore) =>
    ignore.rules.flatMap((name): Report[] => {
      if (known.includes(name)) return [];
      const span = nameSpan(draft, ignore, name);
      const near = nearest(name, known);
      return [
        {
          span,
          message: say.noRule(name),
          fixes: [...(near ? [{ title: say.rename(near), safe: false, edits: [{ span, newText: near }] }] : []), removing(draft, ignore, [name])],
        },
      ];
    }),
  );
}

/** What is said about a departure from a rule that it finds nothing of. */
export const unusedDeparture = (draft: Draft, ignore: Ignore, rule: string): Report => ({
  span: nameSpan(draft, ignore, rule),
  message: words[draft.config.language].unused(rule),
  fixes: [removing(draft, ignore, [rule])],
});

/** Whether a departure counts: it gives a reason, and not one still to be filled in. */
export const isReasoned = ({ reason }: Ignore): boolean => reason !== '' && !hasPlaceholder(reason);

function nameSpan({ document }: Draft, { rulesSpan }: Ignore, name: string) {
  const start = rulesSpan.start + Math.max(0, document.text.slice(rulesSpan.start, rulesSpan.end).indexOf(name));
  return { start, end: start + name.length };
}

/** Takes the names out of the comment, or the comment away, with its line where it has one of its own. */
function removing({ document: { text }, config }: Draft, { span, rules, rulesSpan }: Ignore, gone: readonly string[]): Fix {
  const left = rules.filter((rule) => !gone.includes(rule));
  const title = words[config.language].remove;
  if (left.length > 0) return { title, safe: false, edits: [{ span: rulesSpan, newText: left.join(', ') }] };
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(Math.max(0, span.start - 200), span.start));
  const after = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*){1,2}/.exec(text.slice(span.end, span.end + 200));
  if (before && after) return { title, safe: false, edits: [{ span: { start: span.start, end: span.end + after[0].length }, newText: '' }] };
  const space = text.charAt(span.end) === ' ' ? 1 : 0;
  return { title, safe: false, edits: [{ span: { start: span.start, end: span.end + space }, newText: '' }] };
}
