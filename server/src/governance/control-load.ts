import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { draftMandates } from './draft.ts';
import { actorsOf } from './mandates.ts';
import { partnersIn } from './partners.ts';
import { roleReader } from './roles.ts';

/** A duty to report, document or register something. */
export interface ControlTask {
  readonly span: Span;
  readonly text: string;
  /** Labels of those who do it; none where nobody is named. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** How often in a year; `undefined` where the text does not say. */
  readonly timesAYear: number | undefined;
  /** As written: "varje månad". */
  readonly rhythm: string | undefined;
}

const controlling =
  /^(?:rapportera|återrapportera|inrapportera|avrapportera|redovisa|återredovisa|dokumentera|registrera|journalföra|protokollföra|anteckna|notera|logga|inventera|mäta|kontrollera|granska|följa|utvärdera|sammanställa|signera|kvittera)$/;

const numbers: Readonly<Record<string, number>> = { en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, tolv: 12 };
const periods: readonly (readonly [RegExp, number])[] = [
  [/(?<![A-Za-zÀ-ɏ])(?:dagligen|varje dag|vid varje arbetspass|varje arbetsdag|varje pass)(?![A-Za-zÀ-ɏ])/iu, 250],
  [/(?<![A-Za-zÀ-ɏ])(?:varje vecka|veckovis|en gång i veckan|varje (?:måndag|tisdag|onsdag|torsdag|fredag))(?![A-Za-zÀ-ɏ])/iu, 52],
  [/(?<![A-Za-zÀ-ɏ])varannan vecka(?![A-Za-zÀ-ɏ])/iu, 26],
  [/(?<![A-Za-zÀ-ɏ])(?:varje månad|månadsvis|månatligen|en gång i månaden)(?![A-Za-zÀ-ɏ])/iu, 12],
  [/(?<![A-Za-zÀ-ɏ])(?:varje kvartal|kvartalsvis)(?![A-Za-zÀ-ɏ])/iu, 4],
  [/(?<![A-Za-zÀ-ɏ])(?:varje tertial|tertialvis)(?![A-Za-zÀ-ɏ])/iu, 3],
  [/(?<![A-Za-zÀ-ɏ])(?:varje halvår|halvårsvis|varje termin|terminsvis)(?![A-Za-zÀ-ɏ])/iu, 2],
  [/(?<![A-Za-zÀ-ɏ])(?:varje år|årligen|årsvis|en gång om året|i årsredovisningen|i årsberättelsen|i verksamhetsberättelsen)(?![A-Za-zÀ-ɏ])/iu, 1],
  [/(?<![A-Za-zÀ-ɏ])vartannat år(?![A-Za-zÀ-ɏ])/iu, 0.5],
];
const counted =
  /(?<![A-Za-zÀ-ɏ])(\d+|en|ett|två|tre|fyra|fem|sex|tolv)\s+gång(?:er)?\s+(?:per|om|i|varje|under)\s+(år|året|termin|terminen|månad|månaden|vecka|veckan)(?![A-Za-zÀ-ɏ])/iu;
const perYear: Readonly<Record<string, number>> = { år: 1, året: 1, termin: 2, terminen: 2, månad: 12, månaden: 12, vecka: 52, veckan: 52 };

/** The reports and documentation that a draft asks for, in the order of the text: what they cost, told without a judgement. */
export function controlLoad(draft: Draft): readonly ControlTask[] {
  const { document, config } = draft;
  const read = roleReader(document, config.roles);
  const actors = actorsOf(document, config.roles);
  return draftMandates(draft).flatMap(({ clause, actor, span, sentence }): ControlTask[] => {
    const asks = clause.deontic && (clause.kind === 'duty' || clause.kind === 'responsibility') && controlling.test(clause.lemma ?? '');
    if (!asks && !(clause.kind === 'relation' && controlling.test(clause.lemma ?? ''))) return [];
    const text = document.text.slice(sentence.start, sentence.end).replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
    const said = document.text.slice(span.start, span.end);
    const doer = actor && actor.start >= span.start && actor.end <= span.end ? { start: actor.start - span.start, end: actor.end - span.start } : undefined;
    const to = partnersIn(said, doer, actors)
      .filter(({ part }) => part === 'informed')
      .flatMap(({ phrase }) => read(said.slice(phrase.start, phrase.end)).map(({ label }) => label));
    return [{ span: sentence, text, by: actor ? read(actor.text).map(({ label }) => label) : [], to, ...rhythmOf(text) }];
  });
}

function rhythmOf(text: string): Pick<ControlTask, 'timesAYear' | 'rhythm'> {
  const times = counted.exec(text);
  if (times) {
    const [rhythm, count = '', period = ''] = times;
    return { rhythm, timesAYear: (numbers[count.toLowerCase()] ?? Number(count)) * (perYear[period.toLowerCase()] ?? 1) };
  }
  for (const [pattern, timesAYear] of periods) {
    const found = pattern.exec(text);
    if (found) return { rhythm: found[0], timesAYear };
  }
  return { rhythm: undefined, timesAYear: undefined };
}
