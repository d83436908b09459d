import { type Document, fact } from '../core/document.ts';
import { type Outline, outline, type Section, sectionsAround, titlePlace, wordsOf } from '../markdown/outline.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { isGoalHeading, isGoalStem, isNumbered } from './goal-phrases.ts';
import { activityLabel, backgroundHeading, measureLabel, othersGoals } from './goal-words.ts';

/** The last sentence of a text, or all of it. */
export function lastSentence(text: string): string {
  const last = sentencesOf(text).at(-1);
  return last ? text.slice(last.start, last.end) : text;
}

/** "Fullmäktiges mål" in what a committee or an office decides: somebody else's. */
export const isCouncils = (document: Document, text: string): boolean =>
  /^[A-Za-zÀ-ɏ]*fullmäktiges (?:[A-Za-zÀ-ɏ]+ ){0,2}mål(?:en)?(?![A-Za-zÀ-ɏ])/iu.test(text) && isCommittees(document);

const isCommittees = fact((document: Document): boolean => {
  const title = titlePlace(document);
  return title !== undefined && /nämnd|förvaltning|enhet|skola|bolag|verksamhetsplan/i.test(wordsOf(title.passage));
});

/** For each section, whether its text stands under a heading for goals. */
export const isUnderGoals = fact((document: Document): readonly boolean[] => {
  const outlined = outline(document);
  return outlined.sections.map((_, section) => underGoals(document, outlined, section));
});

function underGoals(document: Document, outlined: Outline, at: number): boolean {
  const title = titlePlace(document);
  for (const section of sectionsAround(outlined, at)) {
    const heading = section.heading === undefined ? undefined : outlined.places[section.heading];
    if (!heading || (heading === title && heading.passage.depth === 1)) continue;
    if (isGoalHeading(section.title) || isGoalStem(section.title)) return true;
    if (heading.passage.depth === 7 && followsGoalStem(outlined, section)) return true;
    if (measureLabel.test(section.title) || activityLabel.test(section.title) || isNumbered(section.title)) return false;
  }
  return false;
}

/** Whether the bold headings among which this one stands come after "… ska bidra till följande mål:". */
function followsGoalStem(outlined: Outline, section: Section): boolean {
  const first = outlined.sections.find((other) => other.depth === 7 && other.parent === section.parent);
  const before = first?.heading === undefined ? undefined : outlined.places[first.heading - 1];
  return before !== undefined && isGoalStem(lastSentence(wordsOf(before.passage)));
}

/** For each section, whether its text tells of others or of the background. */
export const elsewhere = fact((document: Document): readonly boolean[] => {
  const outlined = outline(document);
  return outlined.sections.map((_, section) => isElsewhere(document, outlined, section));
});

/** Whether the section, or one around it, tells of others or of the background. */
export function isElsewhere(document: Document, outlined: Outline, at: number, ownHeading = false): boolean {
  const title = titlePlace(document);
  let inner = ownHeading;
  for (const section of sectionsAround(outlined, at)) {
    const heading = section.heading === undefined ? undefined : outlined.places[section.heading];
    if (inner) {
      inner = false;
      continue;
    }
    if (!heading || (heading === title && heading.passage.depth === 1)) continue;
    if (backgroundHeading.test(section.title) || othersGoals.test(section.title) || isCouncils(document, section.title)) return true;
  }
  return false;
}
