import type { Language } from '../core/config.ts';
import type { Source } from '../core/rule.ts';
import { type TermId, type TermWords, termWords } from './term-words.ts';

/** A word of public steering that a reader may want explained. */
export interface Term {
  /** Its forms as whole words, anywhere in a text; global, so for `matchAll` only. */
  readonly forms: RegExp;
  readonly words: Readonly<Record<Language, TermWords>>;
  /** Where the report discusses it; most everyday words of administration it only uses. */
  readonly source: Source | undefined;
  /** Whether it is explained wherever it stands; common words only where they head something. */
  readonly rare: boolean;
}

const kindsOfGoal = [
  ...['del', 'huvud', 'inriktnings', 'kvalitets', 'prestations', 'process', 'resultat', 'utvecklings', 'verksamhets', 'verksamhetsområdes'],
  ...['enhets', 'fullmäktige', 'generations', 'kommun', 'nämnds?', 'region', 'folkhälso', 'friluftslivs', 'klimat', 'miljö', 'miljökvalitets'],
].join('|');

/** The endings of a verb of the first conjugation. */
const verb = 'a(?:r|s|t|ts|d|de|des)?';

/** Between two words, also where a line ends. */
const gap = '[ \\u00a0]{1,2}';

/** Words that hardly occur but where somebody speaks of trust in steering. */
const rare: ReadonlySet<TermId> = new Set([
  ...(['coLeadership', 'timeThief', 'steeringLoop', 'coCreation', 'userReview'] as const),
  ...(['selfAssessment', 'peerLearning', 'paymentModel', 'detailedSteering'] as const),
]);

/** What a term looks like in a text, and the section of SOU 2018:47, or the other work, that discusses it. */
const forms: Readonly<Record<TermId, readonly [string, (string | Source)?]>> = {
  goal: [`(?:${kindsOfGoal})?mål(?:et|en)?s?|målsättning(?:en|ar|arna)?s?`, '7.1.2'],
  outcome: ['effektmål(?:et|en)?s?'],
  indicator: ['(?:resultat|kvalitets|effekt|process|mål)?indikator(?:n|er|erna)?s?', '7.1.2'],
  keyFigure: ['nyckeltal(?:et|en)?s?'],
  delegation: [`delegering(?:en|ar|arna)?s?|deleger${verb}|delegationsbeslut(?:et|en)?s?|på${gap}delegation`, '5.4.1'],
  delegationOrder: ['dele(?:gations|gerings)ordning(?:en|ar|arna)?s?', '7.2.1'],
  subDelegation: [`vidaredelegering(?:en|ar|arna)?s?|vidaredeleger${verb}`],
  mandate: ['(?:besluts)?mandat(?:et|en)?s?', '5.4.2'],
  authority: ['(?:besluts)?befogenhet(?:en|er|erna)?s?', '5.4.1'],
  supervision: ['tillsyn(?:en)?s?', '7.4'],
  internalControl: [`internkontroll(?:en|er|erna|plan|planen|planer)?s?|intern[ae]?${gap}kontroll(?:en|er|erna)?s?`, '6.4.2'],
  followUp: ['uppföljning(?:en|ar|arna)?s?', '7.1.2'],
  evaluation: [`utvärdering(?:en|ar|arna)?s?|utvärder${verb}`, '7.1.2'],
  reporting: [`återrapportering(?:en|ar|arna)?s?|återrapporter${verb}`, '3.4.1'],
  coLeadership: ['medledarskap(?:et)?s?', '7.2.1'],
  timeThief: [`(?:administrativ[ae]?${gap})?tidstjuv(?:en|ar|arna)?s?`, '3.3.1'],
  steeringLoop: ['styrsnurr(?:a|an|or|orna)s?', { work: 'SKR 2023 (bildspel, Feuk)', section: '-' }],
  governingDocument: ['styrdokument(?:et|en)?s?'],
  policy: ['[A-Za-zÀ-ɏ]*policy(?:n|er|erna)?s?|policies'],
  guideline: ['[A-Za-zÀ-ɏ]*riktlinje(?:n|r|rna)?s?'],
  routine: ['(?:arbets|handläggnings|säkerhets|verksamhets)?rutin(?:en|er|erna)?s?'],
  standingOrders: ['[A-Za-zÀ-ɏ]*reglemente(?:t|n|na)?s?'],
  coCreation: ['samskapande(?:t)?s?|samskapa(?:r|s|t|ts|de|des)?', '5.6.1'],
  userReview: ['brukarrevision(?:en|er|erna)?s?', '5.2.3'],
  selfAssessment: ['självskattning(?:en|ar|arna)?s?', '6.2.4'],
  peerLearning: [`kollegial[at]${gap}lärande(?:t)?s?`, '7.3.1'],
  paymentModel: ['ersättningsmodell(?:en|er|erna)?s?|ersättningssystem(?:et|en)?s?', '7.5'],
  detailedSteering: [`detaljstyrning(?:en)?s?|detaljstyr(?:a|as|er|s|d|t|da|de|des)?|detaljerade?${gap}styrning(?:en)?s?`, '5.4.2'],
  equivalence: ['likvärdighet(?:en)?s?|likvärdig[at]?', '3.1.4'],
  referral: ['remiss(?:en|er|erna)?s?'],
  principal: ['(?:skol|biblioteks|utbildnings|vård)?huvudm(?:an|annen|än|ännen)s?'],
  publicAuthority: ['myndighetsutövning(?:en|ar|arna)?s?'],
};

/** Nothing that would go on a word on either side; the hyphen of "mål- och resultatstyrning" ends one. */
const whole = (pattern: string): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ\\p{M}\\p{N}\\u2060])(?:${pattern})(?![A-Za-zÀ-ɏ\\p{M}\\p{N}\\u2060]|-[A-Za-zÀ-ɏ])`, 'giu');

export const domainTerms: readonly Term[] = (Object.keys(forms) as TermId[]).map((id) => {
  const [pattern, section] = forms[id];
  const source = typeof section === 'string' ? { work: 'SOU 2018:47', section } : section;
  return { forms: whole(pattern), words: { sv: termWords.sv[id], en: termWords.en[id] }, source, rare: rare.has(id) };
});

/** The term at a UTF-16 offset in a line of text, in whatever form; its first and the code unit after its last. */
export function termAt(text: string, offset: number): { readonly term: Term; readonly start: number; readonly end: number } | undefined {
  for (const term of domainTerms)
    for (const { 0: match, index: start } of text.matchAll(term.forms)) {
      if (start > offset) break;
      const end = start + match.length;
      if (offset <= end) return { term, start, end };
    }
  return undefined;
}
