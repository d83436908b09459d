import { chapters } from './chapters.ts';
import { type Document, derived, fact, isOwn } from '../core/document.ts';
import { outline, sectionsAround, titlePlace } from '../markdown/outline.ts';
import type { Passage } from '../markdown/passages.ts';
import { sentencesOf } from '../swedish/sentences.ts';
import { numberIn } from '../swedish/time.ts';
import type { Goal } from './goals.ts';
import { isGoalHeading } from './goal-phrases.ts';

const one =
  '[A-Za-zÀ-ɏ]*(?:enhet(?:en)?|arbetslag(?:et)?|avdelning(?:en)?|skola|skolan|grupp(?:en)?|team(?:et)?|arbetsplats(?:en)?|förvaltning(?:en)?|bolag(?:et)?|boende(?:t)?)';
const several =
  '[A-Za-zÀ-ɏ]*(?:enheter|arbetslag|avdelningar|skolor|grupper|team|arbetsplatser|förvaltningar|bolag|boenden|kontor|stationer|mottagningar)(?:na|en)?';
const unit = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${one}|${several}|varje nämnd)(?![A-Za-zÀ-ɏ])`, 'iu');
const counted = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\\d{1,2})\\s+(?:[A-Za-zÀ-ɏ]+[aå]\\s+)?${several}(?![A-Za-zÀ-ɏ])`,
  'giu',
);
const chosen =
  /(?<![A-Za-zÀ-ɏ])välj(?:er|a)(?![A-Za-zÀ-ɏ])[^.]{0,60}(?<![A-Za-zÀ-ɏ])(?:av|bland)\s+(?:de\s+|dessa\s+)?(?:[A-Za-zÀ-ɏ]+\s+)?mål(?:en)?(?![A-Za-zÀ-ɏ])/iu;
const ownWords = /(?<![A-Za-zÀ-ɏ])själv(?:a|t)?\s+(?:formulerat|valt|satt|tagit fram|bestämt|skrivit)(?![A-Za-zÀ-ɏ])/iu;

/** The sentences of a passage that may speak of units and their goals; kept with it, since every edit asks. */
const ofUnits = derived(({ prose }: Passage): readonly string[] =>
  sentencesOf(prose)
    .map(({ start, end }) => prose.slice(start, end))
    .filter((sentence) => chosen.test(sentence) || ownWords.test(sentence) || sentence.search(counted) >= 0),
);

const sentences = (document: Document): readonly string[] => chapters(document).flatMap((chapter) => inChapter(chapter.document));

const inChapter = fact((document): readonly string[] =>
  outline(document)
    .places.filter(({ passage, offset }) => passage.depth === 0 && !passage.quoted && isOwn(document, offset))
    .flatMap(({ passage }) => ofUnits(passage)),
);

/** "Arbetslaget väljer ett par av målen": whoever does the work has some of the goals, not all. */
export const unitsChoose = (document: Document): boolean =>
  sentences(document).some((sentence) => {
    const choice = chosen.exec(sentence);
    return (
      choice !== null &&
      unit.test(sentence.slice(0, choice.index + choice[0].length)) &&
      !/(?<![A-Za-zÀ-ɏ])(?:inte|nämnden|styrelsen)(?![A-Za-zÀ-ɏ])/iu.test(sentence)
    );
  });

/**
 * Whether the goals stand under the same kind of heading or line in sections for units beside each other, each with goals of its own: the
 * document says how many units there are, or that they have set their goals, or each section has owners that no other has.
 */
export function areOfUnits(document: Document, goals: readonly Goal[]): boolean {
  const outlined = outline(document);
  const title = titlePlace(document);
  const owners = new Map<number, Set<string>>();
  for (const { section, owner } of goals) {
    const around = [...sectionsAround(outlined, section)].find((each) => !isGoalHeading(each.title));
    if (around?.heading === undefined || outlined.places[around.heading] === title) return false;
    const at = outlined.sections.indexOf(around);
    owners.set(at, (owners.get(at) ?? new Set()).add(owner?.text.toLowerCase() ?? ''));
  }
  if (owners.size < 2 || new Set([...owners.keys()].map((at) => outlined.sections[at]?.parent)).size > 1) return false;
  const all = [...owners.values()].flatMap((names) => [...names]);
  if (!all.includes('') && new Set(all).size === all.length) return true;
  return sentences(document).some(
    (sentence) =>
      (ownWords.test(sentence) && unit.test(sentence)) || [...sentence.matchAll(counted)].some((match) => numberIn(match[1]?.toLowerCase()) === owners.size),
  );
}
