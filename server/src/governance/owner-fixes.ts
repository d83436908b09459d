import type { Config } from '../core/config.ts';
import { type Document, factWith } from '../core/document.ts';
import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix } from '../core/rule.ts';
import type { Edit } from '../core/text.ts';
import { type Place, spanOf } from '../markdown/outline.ts';
import { lineEnd } from '../markdown/places.ts';
import { tokensOf } from '../swedish/tokens.ts';
import { readingsOf } from '../swedish/verbs.ts';
import { activeVoice, particleAfter } from './active-voice.ts';
import { chapters } from './chapters.ts';
import { draftMandates } from './draft.ts';
import { actorsOf, type Mandate } from './mandates.ts';
import { isVague } from './roles.ts';

const texts = {
  sv: {
    stub: (to: string) => `Skriv ut vem: ”${to}”`,
    actor: (to: string) => `Skriv ”${to}”`,
    all: (count: number) => `Skriv ut vem på alla ${count} ställen`,
    section: 'Skriv en mening om vem som ansvarar för avsnittet',
  },
  en: {
    stub: (to: string) => `Say who: ”${to}”`,
    actor: (to: string) => `Write ”${to}”`,
    all: (count: number) => `Say who in all ${count} places`,
    section: 'Write a sentence on who is responsible for the section',
  },
} as const;

const who = placeholder('vem');

/** Ways to name the doer of one duty: a stub to fill in, and actors that the draft itself names. */
export function ownerFixes(draft: Draft, duty: Mandate, actors: readonly string[]): readonly Fix[] {
  const say = texts[draft.config.language];
  const stub = naming(draft, duty, who, placeholder('Vem'));
  const named = actors.map((actor): Fix => {
    const edits = naming(draft, duty, actor, capital(actor));
    return { title: say.actor(preview(draft, duty, edits)), safe: false, edits };
  });
  return [{ title: say.stub(preview(draft, duty, stub)), safe: false, edits: stub }, ...named];
}

/** Ways to name who is responsible for a whole section: one sentence under its heading, or a stub for each duty. */
export function sectionFixes(draft: Draft, heading: Place | undefined, duties: readonly Mandate[]): readonly Fix[] {
  const say = texts[draft.config.language];
  const [first, ...rest] = duties.flatMap((duty) => naming(draft, duty, who, placeholder('Vem')));
  const each: Fix[] = first ? [{ title: say.all(duties.length), safe: false, edits: [first, ...rest] }] : [];
  if (!heading) return each;
  const end = lineEnd(draft.document, spanOf(heading).end);
  const at = setext(draft.document.text, end) ?? end;
  const sentence = `\n\n${placeholder('Vem')} ansvarar för det som står i avsnittet.`;
  return [{ title: say.section, safe: false, edits: [{ span: { start: at, end: at }, newText: sentence }] }, ...each];
}

/** The end of the underline of a setext heading whose text ends at `at`. */
const setext = (text: string, at: number): number | undefined => {
  const match = /^(?:\r\n|\n|\r)[ ]{0,3}(?:=+|-+)[ \t]*(?=\r|\n|$)/.exec(text.slice(at, at + 200));
  return match ? at + match[0].length : undefined;
};

/**
 * The edits that give a duty its doer: the sentence in the active voice where it can be turned, else an agent ("ska redovisas av …"). *Man* is
 * replaced, and *det ska finnas* becomes what somebody shall see to; where the sentence has no place for any of these the doer comes at its
 * end in brackets.
 */
function naming(draft: Draft, duty: Mandate, actor: string, atStart: string): readonly [Edit, ...Edit[]] {
  const { text } = draft.document;
  const { clause, sentence, mark } = duty;
  const active = activeVoice(draft.document, duty, actor, atStart);
  if (active) return [active];
  if (clause.voice === 'impersonal') {
    const man = /(?<![A-Za-zÀ-ɏ])man(?![A-Za-zÀ-ɏ])/iu.exec(text.slice(duty.span.start, duty.span.end));
    if (man) {
      const start = duty.span.start + man.index;
      return [{ span: { start, end: start + 3 }, newText: man[0] === 'Man' ? atStart : actor }];
    }
    return [{ span: atEnd(text, sentence), newText: ` (ansvarig: ${actor})` }];
  }
  const after = afterVerb(text, mark.end, sentence.end, clause.lemma ?? '');
  return [{ span: { start: after, end: after }, newText: ` av ${actor}` }];
}

/** The end of the verb with its particle ("följas upp") and the verbs joined to it ("utredas och åtgärdas"). */
function afterVerb(text: string, end: number, limit: number, lemma: string): number {
  let at = end + particleAfter(text, end, lemma, limit).length;
  for (;;) {
    const joined = /^(?:,?\s(?:och|samt|eller)|,)\s([A-Za-zÀ-ɏ]+s)(?![A-Za-zÀ-ɏ])/u.exec(text.slice(at, limit));
    const reading = joined && readingsOf((joined[1] as string).toLowerCase()).find((r) => r.passive);
    if (!joined || !reading) return at;
    at += joined[0].length;
    at += particleAfter(text, at, reading.lemma, limit).length;
  }
}

/** Before the full stop of the sentence. */
function atEnd(text: string, { end }: { readonly end: number }): { start: number; end: number } {
  const at = /[.!?;:]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return { start: at, end: at };
}

function preview(draft: Draft, duty: Mandate, edits: readonly Edit[]): string {
  const { text } = draft.document;
  const from = Math.min(duty.mark.start, ...edits.map(({ span }) => span.start));
  const to = Math.max(duty.mark.end, ...edits.map(({ span }) => span.end));
  let result = text.slice(from, to);
  for (const { span, newText } of [...edits].reverse()) result = result.slice(0, span.start - from) + newText + result.slice(span.end - from);
  const short = result.replace(/\s+/g, ' ').replaceAll(who, '…').replaceAll(placeholder('Vem'), '…');
  return short.length > 70 ? `${short.slice(0, 34).trimEnd()} … ${short.slice(-32).trimStart()}` : short;
}

/** The actors that the draft names as doers, most often first; none that is vague. */
export const namedActors = factWith((document: Document, config: Config): readonly string[] => {
  const counted = new Map<string, number>();
  for (const chapter of chapters(document)) for (const [name, count] of namedIn(chapter.document, config)) counted.set(name, (counted.get(name) ?? 0) + count);
  return [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
});

const namedIn = factWith((document: Document, config: Config): ReadonlyMap<string, number> => {
  const actors = actorsOf(document, config.roles);
  const counted = new Map<string, number>();
  for (const { actor, clause } of draftMandates({ document, config })) {
    if (
      !actor ||
      actor.text.length > 40 ||
      /^(?:vi|ni|du|jag|hen|den|de|all|alla|varje|samtliga)\b/i.test(actor.text) ||
      clause.kind === 'prohibition' ||
      isVague(actor.text, actors)
    )
      continue;
    const [word, ...more] = tokensOf(actor.text);
    const definite = word && more.length === 0 ? (actors.definiteOf(word) ?? actor.text) : actor.text;
    const name = /^[A-ZÀ-Þ]{2}/u.test(definite) ? definite : definite.charAt(0).toLowerCase() + definite.slice(1);
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return counted;
});

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
