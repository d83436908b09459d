import { placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { field } from '../governance/header.ts';
import { sectionAtEnd } from '../governance/insertions.ts';
import { draftTitle, isTypedByFileOnly, namesDraft, wholeText } from '../governance/whole-text.ts';
import { outline, spanOf, titlePlace } from '../markdown/outline.ts';

const section = `## Giltighet och översyn\n\nDokumentet gäller till ${placeholder('datum')}. ${placeholder('roll')} ser över det ${placeholder('när')} tillsammans med dem som använder det, och prövar då också vad som kan tas bort.\n`;

const words = {
  sv: {
    title: 'Giltighet och översyn saknas',
    what: 'Ser dokument som varken säger hur länge de gäller eller när de ses över: inget sådant fält i huvudet, inget avsnitt, ingen mening och ingen period i titeln.',
    why: 'Ett dokument utan översyn blir kvar när det som det byggde på har ändrats. SOU 2018:47 beskriver hur mått blir inaktuella med tiden, och ser ett ständigt arbete med att gå igenom vilka bestämmelser som kan ändras och förenklas.',
    advice: 'Skriv hur länge dokumentet gäller, vem som ser över det och när, gärna tillsammans med dem som arbetar efter det.',
    silent:
      'När ett datum, en period, ”tills vidare”, ”träder i kraft”, revidering, aktualitetsprövning eller översyn av dokumentet nämns någonstans, i ettåriga dokument, i utdrag och sammanfattningar, och i dokumenttyper där uppgiften normalt saknas.',
    message: 'Hur länge gäller dokumentet, och när ses det över? Det säger ännu inget om giltighet eller översyn.',
    fix: 'Lägg till ett avsnitt om giltighet och översyn',
  },
  en: {
    title: 'No validity and no review',
    what: 'Sees documents that say neither how long they are valid nor when they are reviewed: no such field in the header, no section, no sentence and no period in the title.',
    why: 'A document without a review stays when what it was built on has changed. SOU 2018:47 describes how measures grow out of date, and sees a constant work of going through which provisions can be changed and made simpler.',
    advice: 'Say how long the document is valid, who reviews it and when, preferably together with those who work by it.',
    silent:
      'When a date, a period, ”tills vidare”, ”träder i kraft”, revision or a review of the document is mentioned anywhere, in documents for one year, in extracts and summaries, and in types of document that normally lack it.',
    message: 'How long is the document valid, and when is it reviewed? It says nothing of validity or review yet.',
    fix: 'Add a section on validity and review',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set([
  'policy',
  'riktlinje',
  'regler',
  'rutin',
  'plan',
  'handlingsplan',
  'program',
  'strategi',
  'reglemente',
  'delegationsordning',
  'ersattningsmodell',
  'uppforandekod',
  'vagledning',
]);
/** Words that in a governing document hardly stand for anything but its own validity. */
const valid =
  /(?<![A-Za-zÀ-ɏ])(?:revider[A-Za-zÀ-ɏ]*|aktualitet[A-Za-zÀ-ɏ]*|aktualisera[A-Za-zÀ-ɏ]*|giltighet[A-Za-zÀ-ɏ]*|giltiga? (?:fr|till|t\.|under|i )|[A-Za-zÀ-ɏ]{0,20}(?<!tids)period(?:en)? (?:19|20)\d\d|(?:plan|program|strategi|policy|giltighets|mandat|genomförande)period[A-Za-zÀ-ɏ]*|omprövas|förnyas|tills ?vidare(?![A-Za-zÀ-ɏ])|träder i kraft|trädde i kraft|ikraftträdande[A-Za-zÀ-ɏ]*|(?:gäller|gälla|gällande) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:från|fr\.|till|t\.|tills|under|åren|(?:för )?(?:åren|perioden|tiden)|(?:[A-Za-zÀ-ɏ]+ ){0,2}år(?![A-Za-zÀ-ɏ])|19|20)|gäller: |upphör att gälla|(?:nästa|senaste) (?:översyn|uppdatering|vidmakthållande|underhåll av|revision|genomgång))/iu;
/** What is a review if the line speaks of the document itself. */
const review =
  /(?<![A-Za-zÀ-ɏ])(?:se[rs]?(?: [A-Za-zÀ-ɏ]+){0,4} över|översyn[A-Za-zÀ-ɏ]*|uppdater[A-Za-zÀ-ɏ]*|utvärder[A-Za-zÀ-ɏ]*|följ[ers]*(?: [A-Za-zÀ-ɏ]+){0,4} upp|uppfölj[A-Za-zÀ-ɏ]*|pröva[rs]?|gå[rs]?(?: [A-Za-zÀ-ɏ]+){0,4} igenom|gås igenom|förläng[A-Za-zÀ-ɏ]*|förbättring[A-Za-zÀ-ɏ]*|vidmakthåll[A-Za-zÀ-ɏ]*|underhåll[A-Za-zÀ-ɏ]*|anta[rs]?|fastställ[A-Za-zÀ-ɏ]* (?:på nytt|varje|årligen))(?![A-Za-zÀ-ɏ])/iu;
/** The label of a header, in words that it does not know. */
const label = /^["']?(?:ses över|översyn|uppdateras|följs upp|utvärderas|förnyas)(?:[ _][A-Za-zÀ-ɏ]+){0,2}["']?: ?\S/iu;
const own = /(?<![A-Za-zÀ-ɏ])(?:den|de|det|innehållet|denna|detta|dessa)(?![A-Za-zÀ-ɏ])/iu;
const reviewSection = /^(?:[A-Za-zÀ-ɏ]+ (?:och|av) )?(?:översyn|uppdatering|förvaltning av|uppföljning av|utvärdering av)/iu;

export const missingReviewDate: Rule = {
  id: 'missing-review-date',
  principles: ['langsiktighet', 'kunskap'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.8.4' },
  measured: { read: 6, right: 5 },
  missing: true,
  types,
  words,
  examples: {
    bad: [
      { type: 'policy', markdown: '# Policy för bemötande\n\nAlla som vänder sig till kommunen ska bemötas med respekt.\n' },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nBeslutad av kommunstyrelsen 2026-03-02.\n\nEnhetschefen får besluta om inköp inom budget.\n' },
    ],
    good: [
      { type: 'policy', markdown: '# Policy för bemötande\n\nPolicyn gäller tills vidare och ses över vart fjärde år.\n' },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nGäller till: 2029-12-31\n\nEnhetschefen får besluta om inköp.\n' },
      { type: 'plan', markdown: '# Plan för lekplatser 2027–2030\n\nTekniska nämnden rustar upp fyra lekplatser om året.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    if (isTypedByFileOnly(draft) || saysHowLong(draft)) return;
    const title = titlePlace(document) ?? outline(document).places[0];
    if (!title) return;
    const say = words[config.language];
    const fix: Fix = { title: say.fix, safe: false, edits: [sectionAtEnd(document, section)] };
    yield { span: spanOf(title), message: say.message, fixes: [fix] };
  },
};

function saysHowLong(draft: Draft): boolean {
  const { document } = draft;
  if (field(document, 'validTo') || field(document, 'review') || field(document, 'validFrom')) return true;
  if (/(?<!\d)20\d\d(?!\d|:)/.test(draftTitle(document))) return true;
  if (outline(document).sections.some(({ title }) => reviewSection.test(title))) return true;
  return wholeText(document)
    .split('\n')
    .some(
      (line) => valid.test(line) || label.test(line) || line.split(/(?<=[.!?])\s/).some((sentence) => review.test(sentence) && speaksOfDraft(draft, sentence)),
    );
}

const speaksOfDraft = (draft: Draft, sentence: string): boolean =>
  own.test(sentence) || (sentence.match(/[A-Za-zÀ-ɏ-]+/gu) ?? []).some((word) => namesDraft(draft, word));
