import type { Draft } from '../core/rule.ts';
import { durationsIn, type TimeSpan } from '../swedish/time.ts';
import { namesDraft } from './whole-text.ts';

const spans =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*(?:planer|plan|planen|planerna|ramar|ramarna|budget|budgeten|strategi|program|inriktning|finansiering|finansieras|medel|anslag|satsning|åtagande)|bedöms|räknas|binder sig|planerar|planeras)(?:\s+[A-Za-zÀ-ɏ]+)?\s*$/iu;
const spanned =
  /^\s+(?!gymnasie|utbildnings)[A-Za-zÀ-ɏ]*(?:plan|ram|budget|program|strategi|satsning|inriktning|finansiering|försök|åtagande|perspektiv|period)/iu;

/** "En underhållsplan för tio år", "en tioårig plan", "bedöms över åtta år": how many years something lasts, the longest; 0 if nothing does. */
export const yearsLasting = (text: string): number =>
  Math.max(0, ...durationsIn(text).flatMap((time) => (spans.test(text.slice(0, time.start)) || spanned.test(text.slice(time.end)) ? [time.years] : [])));

/** "Vi har tre mål för mandatperioden"; not the council's goals that a plan builds on. */
export const isForTerm = (text: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])mål(?:en)?\s+(?:för|under)\s+(?:hela\s+)?mandatperioden(?![A-Za-zÀ-ɏ])/iu.test(text) && !/fullmäktiges(?![A-Za-zÀ-ɏ])/iu.test(text);

const runs =
  /^(?:gäller|giltig[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*(?:plan|strategi|program|policy|riktlinje|dokument|uppdrag|försök|satsning|överenskommelse|vision)(?:en|et|n|s|na|er|erna|met|arna)?)(?![A-Za-zÀ-ɏ])[^.,;]{0,50}(?<![A-Za-zÀ-ɏ])(?:fram till|gälla|gäller|pågå|pågår|fortsätter|sträcker sig|löper)(?![A-Za-zÀ-ɏ])/iu;

/** "Strategi för byn fram till 2035", "Försöket pågår till 2030": the time is the end of what the document lays down. */
export const runsUntil = (text: string, { start }: TimeSpan): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:till|t\.?\s?o\.?\s?m\.?)(?:\s+(?:och med|år|den|utgången av|slutet av))*\s*$/iu.test(text.slice(0, start)) && runs.test(text);

const review =
  /(?<![A-Za-zÀ-ɏ])(?:revideras|revidering[A-Za-zÀ-ɏ]*|vara\s+revider(?:ad|at|ade)|ses\s+(?:[A-Za-zÀ-ɏ]+\s+){0,3}över|omprövas|prövas\s+på\s+nytt|aktualitetsprövas|aktualitetsprövning[A-Za-zÀ-ɏ]*|utvärderas|översyn[A-Za-zÀ-ɏ]*|följas\s+upp|följs\s+(?:[A-Za-zÀ-ɏ]+\s+)?upp)(?![A-Za-zÀ-ɏ])/iu;
const recurs =
  /(?<![A-Za-zÀ-ɏ])(?:(?:varje|per|inför|under)\s+(?:varje\s+)?(?:ny\s+)?mandatperiod|vartannat\s+år|(?:vart|var)\s+(?:tredje|fjärde|femte|sjätte|åttonde|tionde)\s+år)(?![A-Za-zÀ-ɏ])/iu;

/** Whether the sentence speaks of a review at all. */
export const speaksOfReview = (text: string): boolean => review.test(text);

/** Whether the draft, or the work it lays down, is to be reviewed: at one of the times, all of them far ahead, or again and again. */
export function isReviewed(draft: Draft, text: string, times: readonly TimeSpan[]): boolean {
  const at = review.exec(text);
  if (!at) return false;
  const [start, end] = [at.index, at.index + at[0].length];
  // Not "revideras i november, då målen för 2030 sätts".
  const isDated = times.some((time) => !/,\s*[A-Za-zÀ-ɏ]/u.test(time.end <= start ? text.slice(time.end, start) : text.slice(end, time.start)));
  if (!isDated && !recurs.test(text)) return false;
  // "Aktualitetsprövas hösten 2027.", "Den ses över vart tredje år."
  if (at.index === 0 || /^(?:den|det|de|denna|detta|dessa)\s+(?:ska\s+|skall\s+|bör\s+)?$/i.test(text.slice(0, at.index))) return true;
  return (text.match(/[A-Za-zÀ-ɏ-]+/gu) ?? []).some((word) => /arbetet$/i.test(word) || namesDraft(draft, word));
}
