import type { Draft } from '../core/rule.ts';
import { outline, sectionsAround, titlePlace, wordsOf } from '../markdown/outline.ts';
import { rowOf } from '../markdown/tables.ts';
import { tokensOf } from '../swedish/tokens.ts';
import { actorsOf, type Mandate } from './mandates.ts';

/** Endings of nouns that name people or bodies, where the lexicon lacks the word ("skiftspejaren", "lokalvärdinnan"). */
const looksLikeRole =
  /(?:are|aren|arna|arnas|ledare[A-Za-zÀ-ɏ]*|ansvarig[A-Za-zÀ-ɏ]*|ombud[A-Za-zÀ-ɏ]*|chef[A-Za-zÀ-ɏ]*|ist|isten|ister|isterna|ör|ören|örer|örerna|ant|anten|anter|anterna|or|orn|orer|värd|värden|värdar|värdinna[A-Za-zÀ-ɏ]*|man|mannen|männen|gruppen|teamet|rådet|kontoret|enheten|centret|centrum|vakten|hjälpen|stödet|lotsen|lots|piloten|coachen)$/u;

/** Words near a duty that may be a role which only this organisation has: its headings, the bold words it begins with, the first cell of its row. */
export function roleCandidates({ document, config }: Draft, duty: Mandate): readonly string[] {
  const outlined = outline(document);
  const actors = actorsOf(document, config.roles);
  const place = outlined.places[duty.place];
  if (!place) return [];
  const title = titlePlace(document);
  const headings = [...sectionsAround(outlined, place.section)].filter(({ heading }) => heading !== undefined && outlined.places[heading] !== title);
  const { lead, span, prose } = place.passage;
  const row = rowOf(document).get(place);
  const firstCell = row?.table.rows[row.row]?.[0];
  const near = [
    lead ? prose.slice(lead.start - span.start, lead.end - span.start) : '',
    firstCell && firstCell !== place ? wordsOf(firstCell.passage) : '',
    ...headings.map((section) => section.title),
  ];
  return [
    ...new Set(
      near.flatMap((text) => {
        const words = tokensOf(text).filter(({ kind }) => kind === 'word');
        const last = words.at(-1);
        return last && words.length <= 3 && !words.some((token) => actors.kindOf(token)) && looksLikeRole.test(last.lower)
          ? [words.map(({ lower }) => lower).join(' ')]
          : [];
      }),
    ),
  ].slice(0, 2);
}
