import type { Marked } from './in-force.ts';
import type { Chapter } from '../core/chapter.ts';
import { derived, type Document, fact, factWith } from '../core/document.ts';
import { hasPlaceholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import { speaksOf, type Words } from '../core/screen.ts';
import type { Edit } from '../core/text.ts';
import { outline, type Place, type Section, sectionsAround, titleOf, titlePlace, wordsIn, wordsOf } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { lineEnd } from '../markdown/places.ts';
import { chapters } from './chapters.ts';
import { type Statement, statements } from './statements.ts';

/** A section that says how a document is followed up, with its subsections. */
export interface FollowUpSection {
  readonly heading: Place;
  readonly section: Section;
  /** What its sentences lay down, in lower case; without what is denied. */
  readonly said: readonly Words[];
  /** All words of its own, in lower case, a passage each. */
  readonly words: readonly Words[];
}

const own =
  '(?: (?:och|samt) [^,]+| av [A-Za-zÀ-ɏ]*(?:planen|programmet|strategin|policyn|riktlinjen|riktlinjerna|dokumentet|budgeten|överenskommelsen|modellen|målen|mål|resultaten|resultat|arbetet|verksamheten)(?: och [A-Za-zÀ-ɏ]+)?)?';
const followUp = new RegExp(
  `^(?:(?:rapportering|utvärdering|redovisning|kontroll|revidering|giltighet) och )?(?:uppföljning|utvärdering|(?:åter)?rapportering|redovisning)(?:en)?${own}$`,
  'iu',
);
const control =
  /^(?:(?:rapportering|uppföljning|granskning|redovisning) och )?(?:(?:egen|intern ?)?kontroll|granskning)(?:en)?(?: (?:och|samt) (?:granskning|uppföljning|kontroll|rapportering)| av (?:[A-Za-zÀ-ɏ]+s )?(?:efterlevnad|följsamhet)(?:en)?)?$/iu;
const ofCases = /(?<![A-Za-zÀ-ɏ])(?:ärende|insats|beslut|individ|avtal|medarbetar|genomförandeplan|återbetal|frånvaro)[A-Za-zÀ-ɏ]*/iu;

/**
 * The sections under a heading for follow-up that is the document's own, not of cases, contracts or staff.
 * @param withControl also those under a heading for control
 */
export const followUpSections = ({ document, config }: Draft, withControl = false): readonly FollowUpSection[] =>
  (withControl ? withThoseOfControl : ofFollowUp)(document, config);

const ofFollowUp = factWith((document: Document, config: Draft['config']) => sectionsIn({ document, config }, false));
const withThoseOfControl = factWith((document: Document, config: Draft['config']) => sectionsIn({ document, config }, true));

function sectionsIn(draft: Draft, withControl: boolean): readonly FollowUpSection[] {
  const { document } = draft;
  const { places, sections } = outline(document);
  const title = titlePlace(document);
  const isOne = sections.map(({ heading }) => {
    const place = heading === undefined ? undefined : places[heading];
    if (!place || place === title) return false;
    const kind = kindOfHeading(place.passage);
    return kind === 'follow-up' || (withControl && kind === 'control');
  });
  return sections.flatMap((section, at): FollowUpSection[] => {
    const heading = section.heading === undefined ? undefined : places[section.heading];
    if (!heading || !isOne[at] || isWithinOne(sections, isOne, section.parent)) return [];
    const inside = withinOf(sections, at);
    const words: Words[] = [];
    for (let i = (section.heading as number) + 1; inside.has(places[i]?.section ?? -1); i++) {
      const { passage } = places[i] as Place;
      if (!passage.quoted) words.push(lowerWords(passage));
    }
    if (words.some(({ text }) => hasPlaceholder(text))) return [];
    const said = statementsIn(draft, inside).map(({ marked }) => unmarked(marked));
    return [{ heading, section, said, words }];
  });
}

const kindOfHeading = derived((passage: Passage): 'follow-up' | 'control' | undefined => {
  const title = titleOf(passage);
  if (ofCases.test(title)) return undefined;
  return followUp.test(title) ? 'follow-up' : control.test(title) ? 'control' : undefined;
});

/** The statements of some sections in a row, the first of them given first. */
function statementsIn({ document, config }: Draft, sections: ReadonlySet<number>): readonly Statement[] {
  const found: Statement[] = [];
  const [first = 0] = sections;
  const all = chapters(document);
  const until = first + sections.size;
  for (let i = chapterOfSection(document)[first] ?? all.length; i < all.length; i++) {
    const chapter = all[i] as Chapter;
    found.push(...statements({ document: chapter.document, config }).filter(({ section }) => sections.has(section + chapter.sectionsBy)));
    if (outline(chapter.document).sections.length + chapter.sectionsBy >= until) break;
  }
  return found;
}

/** For each section the index of the chapter that it begins in. */
const chapterOfSection = fact((document): readonly number[] => {
  const found: number[] = [];
  chapters(document).forEach((chapter, i) => {
    const end = outline(chapter.document).sections.length + chapter.sectionsBy;
    while (found.length < end) found.push(i);
  });
  return found;
});

/** The indices of a section and those within it, which follow it. */
function withinOf(sections: readonly Section[], at: number): ReadonlySet<number> {
  const inside = new Set([at]);
  for (let i = at + 1; inside.has(sections[i]?.parent ?? -1); i++) inside.add(i);
  return inside;
}

function isWithinOne(sections: readonly Section[], isOne: readonly boolean[], parent: number | undefined): boolean {
  for (let at = parent; at !== undefined; at = sections[at]?.parent) if (isOne[at]) return true;
  return false;
}

/** Talk, reasons and what goes back to those who gave the figures. */
const talk =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*dialog[A-Za-zÀ-ɏ]*|(?!kontroll|löne)[A-Za-zÀ-ɏ]*samtal[A-Za-zÀ-ɏ]*|samråd[A-Za-zÀ-ɏ]*|diskut[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*analys[A-Za-zÀ-ɏ]*|återkoppl[A-Za-zÀ-ɏ]*|återför[A-Za-zÀ-ɏ]*|tillsammans|lär(?:a|ande[A-Za-zÀ-ɏ]*|dom[A-Za-zÀ-ɏ]*|t)|reflekt[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*intervju[A-Za-zÀ-ɏ]*|(?:möt|träff)(?:s|as)|går (?:[A-Za-zÀ-ɏ]+ ){0,4}igenom|genomgång[A-Za-zÀ-ɏ]*|workshop[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*seminari[A-Za-zÀ-ɏ]*|tolka[A-Za-zÀ-ɏ]*|varför|orsak[A-Za-zÀ-ɏ]*|bjud(?:s|er|as)? (?:[A-Za-zÀ-ɏ]+ ){0,6}in|lyssna[A-Za-zÀ-ɏ]*|fråga(?:n|r|s)?|frågor(?:na)?|tillfråga[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*enkät[A-Za-zÀ-ɏ]*|synpunkt[A-Za-zÀ-ɏ]*|svarar|medverka[A-Za-zÀ-ɏ]*|delta[rs]?|gemensam(?:t|ma)? (?:utvärdering|genomgång|möte|rapport)[A-Za-zÀ-ɏ]*|lett till|har betytt|forskare|be(?:ror|rodde) på|ligger bakom|(?:bedömer|bedöms)(?: [A-Za-zÀ-ɏ]+){0,4} om|kommenter[A-Za-zÀ-ɏ]*|(?:liten|stor|god|vilken|önskad) effekt|bedömning av|utvärderar? (?:[A-Za-zÀ-ɏ]+ )?effekt[A-Za-zÀ-ɏ]*|tar ställning till om|avstämningsmöte[A-Za-zÀ-ɏ]*|dag(?:ar)? för)(?![A-Za-zÀ-ɏ])/u;
/** What a follow-up that learns asks for beside talk. */
const learning =
  /(?<![A-Za-zÀ-ɏ])(?:förbättr[A-Za-zÀ-ɏ]*|utveckl[A-Za-zÀ-ɏ]*|slutsats[A-Za-zÀ-ɏ]*|erfarenhet[A-Za-zÀ-ɏ]*|funger[A-Za-zÀ-ɏ]*|goda exempel|styrk(?:or|orna)|effekt(?:er|erna|en)?|nytta[A-Za-zÀ-ɏ]*|mening[A-Za-zÀ-ɏ]*|trygg[A-Za-zÀ-ɏ]*|nöjd[A-Za-zÀ-ɏ]*|upplev[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u;
/** Units that choose for themselves, and results that all may see. */
const open = /(?<![A-Za-zÀ-ɏ])(?:själv(?:a|t|skattning[A-Za-zÀ-ɏ]*|värdering[A-Za-zÀ-ɏ]*)?|webbplats[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u;
const ofResults =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*resultat[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*uppföljning[A-Za-zÀ-ɏ]*|utfall[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*avvikelse[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*rapport[A-Za-zÀ-ɏ]*|statistik[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*mått(?:en)?|indikator[A-Za-zÀ-ɏ]*|nyckeltal[A-Za-zÀ-ɏ]*|måluppfyllelse[A-Za-zÀ-ɏ]*|mål(?:en)?)(?![A-Za-zÀ-ɏ])/u;
const talkHeading =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*dialog[A-Za-zÀ-ɏ]*|lärande[A-Za-zÀ-ɏ]*|lärdom[A-Za-zÀ-ɏ]*|analys[A-Za-zÀ-ɏ]*|återkoppl[A-Za-zÀ-ɏ]*|erfarenhet[A-Za-zÀ-ɏ]*|förbättring[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

const speaksOfTalkHeading = speaksOf(talkHeading);
const speaksOfTalk = speaksOf(talk);
const speaksOfLearning = speaksOf(learning);
const speaksOfOpen = speaksOf(open);
const speaksOfResults = speaksOf(ofResults);

/** Whether one sentence of the passage has both results and talk in it. */
const talksOverResults = derived((passage: Passage): boolean => {
  const words = lowerWords(passage);
  return speaksOfTalk(words) && speaksOfResults(words) && words.text.split(/(?<=[.!?])\s/).some((sentence) => talk.test(sentence) && ofResults.test(sentence));
});

const unmarked = derived(({ said }: Marked): Words => ({ text: said.replace(/#[a-z]/g, '') }));

const lowerWords = derived((passage: Passage): Words => ({ text: wordsOf(passage).toLowerCase() }));

export const isTalkedOver = ({ words }: FollowUpSection): boolean => words.some(speaksOfTalk) || words.some(speaksOfOpen);

export const isLearnedFrom = ({ words }: FollowUpSection): boolean => words.some(speaksOfTalk) || words.some(speaksOfLearning);

/** Whether the document says elsewhere that results are talked over. */
export function isTalkedOverElsewhere(document: Document, { section }: FollowUpSection): boolean {
  const outlined = outline(document);
  const title = titlePlace(document);
  return outlined.places.some((place) => {
    const { passage } = place;
    if (place === title || passage.quoted) return false;
    const isTold = passage.depth > 0 ? speaksOfTalkHeading(wordsIn(passage)) : talksOverResults(passage);
    return isTold && ![...sectionsAround(outlined, place.section)].includes(section);
  });
}

const deficiencies = [
  /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*avvikelse[A-Za-zÀ-ɏ]*/u,
  /(?<![A-Za-zÀ-ɏ])brist(?:er|erna|en|fällig[A-Za-zÀ-ɏ]*)?(?![A-Za-zÀ-ɏ])/u,
  /(?<![A-Za-zÀ-ɏ])(?:fel|felen|felaktig[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u,
  /(?<![A-Za-zÀ-ɏ])anmärkning[A-Za-zÀ-ɏ]*/u,
  /(?<![A-Za-zÀ-ɏ])(?:efterlev[A-Za-zÀ-ɏ]*|följsamhet[A-Za-zÀ-ɏ]*|att [A-Za-zÀ-ɏ]+ (?:följs|efterlevs))(?![A-Za-zÀ-ɏ])/u,
  /(?<![A-Za-zÀ-ɏ])(?:stickprov[A-Za-zÀ-ɏ]*|oanmäl[A-Za-zÀ-ɏ]*|utan förvarning)/u,
  /(?<![A-Za-zÀ-ɏ])(?:saknade|saknas|uteblivn[A-Za-zÀ-ɏ]*|underkän[A-Za-zÀ-ɏ]*|missade|ofullständig[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u,
  /(?<![A-Za-zÀ-ɏ])(?:misstank[A-Za-zÀ-ɏ]*|överträdelse[A-Za-zÀ-ɏ]*|försummelse[A-Za-zÀ-ɏ]*|oegentlig[A-Za-zÀ-ɏ]*)/u,
].map((pattern) => speaksOf(pattern));

/** How many kinds of words for what is amiss the section has in force. */
export const deficienciesIn = ({ said }: FollowUpSection): number => deficiencies.filter((each) => said.some(each)).length;

/** Whether the section looks for what is amiss and for nothing else. */
export const looksForFaults = (found: FollowUpSection, draft: Draft): boolean =>
  deficienciesIn(found) >= draft.config.thresholds['no-learning-followup'].deficiencies &&
  !isLearnedFrom(found) &&
  !isTalkedOverElsewhere(draft.document, found);

/** The edit that writes a paragraph at the end of the section. */
export function paragraphAtEnd(document: Document, { section }: FollowUpSection, paragraph: string): Edit {
  const end = lineEnd(document, section.span.end);
  return { span: { start: end, end }, newText: `\n\n${paragraph}` };
}
