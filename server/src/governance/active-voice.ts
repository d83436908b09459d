import { blockFact, type Document, fact } from '../core/document.ts';
import { type Edit, type Span, shift } from '../core/text.ts';
import { isAdverb, isCoordinator, isFiniteWord, isPreposition } from '../swedish/finite.ts';
import { formOf, readingsOf } from '../swedish/verbs.ts';
import type { Mandate } from './mandates.ts';

/** More words than a subject can have and still be moved behind its verb. */
const longestSubject = 14;

/**
 * The edit that gives a passive or impersonal duty its doer as subject: "Uppföljningen ska redovisas till nämnden" becomes "X ska redovisa
 * uppföljningen till nämnden". `undefined` where the sentence is not simple enough to be turned without reading it.
 * @param actor the doer as it is written within a sentence
 * @param atStart the doer as it is written where a sentence begins
 */
export function activeVoice(document: Document, duty: Mandate, actor: string, atStart: string): Edit | undefined {
  const { text } = document;
  const { clause } = duty;
  const by = duty.span.start - clause.start;
  if (!clause.modal || !clause.head || !clause.lemma || !clause.subject || clause.modal.start === clause.modal.end) return undefined;
  const subject = shift(clause.subject, by);
  const modal = shift(clause.modal, by);
  const head = shift(clause.head, by);
  const verb = turned(text, clause.voice, clause.lemma, modal, head, duty.sentence.end);
  const said = text.slice(subject.start, subject.end);
  if (!verb || /^man$|:|^att\s/i.test(said) || said.split(/\s+/).length > longestSubject) return undefined;
  if (goesOn(text.slice(verb.end, duty.span.end)) || sharesSubject(text.slice(verb.end, duty.sentence.end))) return undefined;
  const modalWord = text.slice(modal.start, modal.end);
  if (subject.end <= modal.start) {
    const gap = text.slice(subject.end, modal.start);
    const opens = text.slice(duty.sentence.start, subject.start).trim() === '';
    // "Även planen ska …": what stands before would come to belong to the doer.
    if (gap.trim() !== '' || !(opens || /(?:^|[,;:–]\s|\s(?:och|samt|men)\s)$/.test(text.slice(duty.sentence.start, subject.start)))) return undefined;
    const following = clause.voice === 's-passive' ? text.slice(verb.end, verb.end + 30) : '';
    const moved = object(document, said, duty.sentence.start === subject.start, following);
    return {
      span: { start: subject.start, end: verb.end },
      newText: `${opens ? atStart : actor} ${modalWord}${verb.between}${joined(verb.words, moved)}${verb.after}`,
    };
  }
  if (subject.start < modal.end || subject.end > head.start) return undefined;
  const before = text.slice(modal.end, subject.start);
  const between = text.slice(subject.end, head.start);
  if (before.trim() !== '' || /^\s*,/.test(between)) return undefined;
  const moved = object(document, said, false, clause.voice === 's-passive' ? text.slice(verb.end, verb.end + 30) : '');
  return {
    span: { start: modal.end, end: verb.end },
    newText: ` ${actor}${verb.words === 'se till att' ? ' ' : withoutAuxiliary(between, clause.voice)}${joined(verb.words, moved)}${verb.after}`,
  };
}

interface Turned {
  /** What stands between the modal and the verb, as it is to stand in the active. */
  readonly between: string;
  /** The verb in the active, with its particle and the verbs joined to it. */
  readonly words: string;
  /** What follows what was the subject: a verb in the present after "se till att". */
  readonly after: string;
  /** Where what is replaced ends. */
  readonly end: number;
}

function turned(text: string, voice: Mandate['clause']['voice'], lemma: string, modal: Span, head: Span, limit: number): Turned | undefined {
  const gap = text.slice(modal.end, head.start);
  switch (voice) {
    case 's-passive': {
      const group = verbGroup(text, head, lemma, limit);
      return group && { between: gap, ...group, after: '' };
    }
    case 'bli-passive': {
      const particle = particleAfter(text, head.end, lemma, limit);
      return /^\s(?:[A-Za-zÀ-ɏ]+\s)?bli\s$/u.test(gap)
        ? { between: withoutAuxiliary(gap, voice), words: lemma + particle, after: '', end: head.end + particle.length }
        : undefined;
    }
    case 'participle': {
      if (!/\svara\s/.test(gap)) return undefined;
      const particle = particleAfter(text, head.end, lemma, limit);
      const supine = formOf(lemma, 'supine');
      // A date asks for the act, its absence for the state: "ska vara bemannad dygnet runt".
      return supine && deadline.test(text.slice(head.end + particle.length, limit))
        ? { between: withoutAuxiliary(gap, voice), words: supine + particle, after: '', end: head.end + particle.length }
        : { between: ' ', words: 'se till att', after: ` är${/\svara(\s.*)$/s.exec(gap)?.[1] ?? ' '}${text.slice(head.start, head.end)}`, end: head.end };
    }
    case 'impersonal': {
      const present = formOf(lemma, 'present');
      return present && gap.trim() === '' ? { between: gap, words: 'se till att', after: ` ${present}`, end: head.end } : undefined;
    }
    default:
      return undefined;
  }
}

const deadline = /^\s*(?:senast|före|innan|till (?:den )?\d|inom|när|vid|i god tid)(?![A-Za-zÀ-ɏ])/u;

/** "ska vara upprättad" becomes "ska ha upprättat"; "ska bli fastställd" becomes "ska fastställa". */
const withoutAuxiliary = (between: string, voice: Mandate['clause']['voice']): string =>
  voice === 'participle' ? between.replace(/(?<=\s)vara(?=\s)/, 'ha') : voice === 'bli-passive' ? between.replace(/(?<=\s)bli\s/, '') : between;

/** Particles that belong to any verb, and those that belong to some: "ses över", "föras in", "stämmas av". */
const particles = /^\s(?:upp|ned|ner|fram|ut|bort|igenom|vidare|åter|tillbaka|igång|ihop|samman|isär|tillvara|undan)(?=[\s.,;:]|$)/;
const withParticle: Readonly<Record<string, RegExp>> = {
  av: /^(?:stämma|lämna|skriva|runda|sluta|bryta)$/,
  in: /^(?:föra|lämna|samla|skicka|hämta|boka|skriva|bjuda|ta|läsa|dra|lägga|räkna|köpa|arbeta|sätta|hyra|anmäla)$/,
  i: /^fylla$/,
  med: /^(?:ta|skicka|räkna)$/,
  om: /^(?:göra|arbeta|bygga|prioritera|förhandla|räkna)$/,
  på: /^(?:fylla|lägga)$/,
  till: /^(?:lägga|rätta|föra)$/,
  under: /^skriva$/,
  över: /^(?:se|lämna|ta|föra|gå)$/,
};

/** The particle that stands after the verb, with the space before it; empty if there is none. */
export function particleAfter(text: string, at: number, lemma: string, limit: number): string {
  const rest = text.slice(at, limit);
  const sure = particles.exec(rest);
  if (sure) return sure[0];
  const word = /^\s([A-Za-zÀ-ɏ]+)(?=[\s.,;:]|$)/u.exec(rest);
  return word && withParticle[word[1] as string]?.test(lemma) ? word[0] : '';
}

/** The verb and those joined to it in the active: "tas fram och beslutas" becomes "ta fram och besluta". */
function verbGroup(text: string, head: Span, lemma: string, limit: number): { words: string; end: number } | undefined {
  let words = lemma;
  let end = head.end;
  for (let at = lemma; ; ) {
    const particle = particleAfter(text, end, at, limit);
    words += particle;
    end += particle.length;
    const next = /^(,?\s(?:och|samt|eller)\s|,\s)([A-Za-zÀ-ɏ]+s)(?![A-Za-zÀ-ɏ-])/u.exec(text.slice(end, limit));
    const reading = next && readingsOf((next[2] as string).toLowerCase()).find((r) => r.passive && r.form === 'infinitive');
    if (!next || !reading) break;
    words += (next[1] as string) + reading.lemma;
    end += next[0].length;
    at = reading.lemma;
  }
  return { words, end };
}

/** Whether a further passive is joined in what follows: "ska förvaras inlåsta och gallras" would be left half turned. */
const goesOn = (rest: string): boolean =>
  [...rest.matchAll(/(?:,|\s(?:och|samt|eller))\s(?:[A-Za-zÀ-ɏ]+\s)?([A-Za-zÀ-ɏ]+s)(?![A-Za-zÀ-ɏ-])/gu)].some(([, word]) =>
    readingsOf((word as string).toLowerCase()).some((r) => r.passive && r.form === 'infinitive'),
  );

/** "… ska erbjudas ett samtal och ska få veta": what is joined has the subject that would be moved. */
const sharesSubject = (rest: string): boolean => /\s(?:och|samt|men)\s+(?:ska|skall|bör|får|måste|kan)\s/.test(rest.split(/[;:.]/)[0] ?? '');

/** The subject as it stands after the verb; "det" before a clause that it only announces falls away. */
function object(document: Document, said: string, first: boolean, following: string): string {
  if (/^det$/i.test(said) && announces(following)) return '';
  if (/^de$/i.test(said)) return 'dem';
  // A name or an abbreviation keeps its capital; so does what begins in markup.
  const keeps =
    !first || /^(?:[A-ZÀ-Þ]{2}|[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*[A-ZÀ-Þ]|[^A-Za-zÀ-ɏ])/u.test(said) || names(document).has(/^[A-Za-zÀ-ɏ-]+/u.exec(said)?.[0] ?? '');
  return keeps ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

/** Whether "det" only announces what follows: a clause, or the noun that the verb is about ("ska det väljas leverantörer"). */
const announces = (following: string): boolean => {
  const word = /^\s([A-Za-zÀ-ɏ]+)(?=[\s,.]|$)/u.exec(following)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return (
    /^(?:att|vem|vilka|vilken|vilket|vad|hur|om|när|var|varför)$/.test(word) ||
    !(isPreposition(word) || isAdverb(word) || isCoordinator(word) || isFiniteWord(word))
  );
};

/** Words with a capital in the middle of a sentence: names, and what a draft writes as one. */
const namesIn = blockFact(({ text }): readonly string[] => [...text.matchAll(/[a-zß-ÿ,] ([A-ZÀ-Þ][A-Za-zÀ-ɏ-]*)/gu)].map(([, word]) => word as string));
const names = fact((document): ReadonlySet<string> => new Set(document.blocks.flatMap(namesIn)));

const joined = (verb: string, object: string): string => (object === '' ? verb : `${verb} ${object}`);
