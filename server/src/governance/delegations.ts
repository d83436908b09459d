import { inAnyChapter } from './chapters.ts';
import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { outline, spanOf, titlePlace, wordsOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';
import { ownPlaces } from './own-places.ts';
import { draftType } from './draft.ts';
import { wordings } from './statements.ts';
import { terms } from './terms.ts';

const hands = '(delegerar|delegera|delegeras|delegerat|delegerats|vidaredelegerar|vidaredelegera|vidaredelegeras)';
const right = '(beslutanderätt(en)?|befogenhet(en|er|erna)?|beslut(en)?|rätten att besluta)';
const handsOver = terms(
  `${hands} … (till|åt) … <worker>, (uppdrar|uppdra|uppdras) åt <worker> att … (besluta|fatta), ${right} … (flyttas|flyttats|förs över|överförs|läggs|överlåts) … (till|på|hos|åt) … <worker>`,
);
/** What says it in an order of delegation, where those who decide stand in the tables. */
const delegates = terms(`${hands} (beslutanderätten|beslutanderätt), ${hands}`);
const delegateColumn = /^(?:delegat(?:er)?|beslutsfattare|delegation|delegerat till|delegation till|vem beslutar)$/i;
const elected = /ordförand|utskott|presidi|ledamot|ledamöter|nämnd(?:en)?$|styrelse/i;

/** Where a draft hands decisions over to those who do the work; in an order of delegation the title, if only its tables say so. */
export function delegation(draft: Draft): Span | undefined {
  const [first] = wordings(draft, handsOver);
  if (draftType(draft) !== 'delegationsordning' || !(first || namesDelegates(draft))) return first && { start: first.start, end: first.end };
  const said = [...wordings(draft, delegates)][0] ?? first;
  const place = titlePlace(draft.document) ?? outline(draft.document).places[0];
  return said ? { start: said.start, end: said.end } : place && spanOf(place);
}

/** Whether a table hands something to somebody who has not been elected. */
const namesDelegates = ({ document }: Draft): boolean =>
  tables(document).some(({ rows: [head = [], ...rows] }) => {
    const column = head.findIndex(({ passage }) => delegateColumn.test(wordsOf(passage)));
    return column >= 0 && rows.some((row) => row[column] !== undefined && isEmployee(wordsOf(row[column].passage)));
  });

const isEmployee = (words: string): boolean => /[A-Za-zÀ-ɏ]{3}/u.test(words) && !elected.test(words);

/** Whether a draft's own prose, not its tables of matters, says what the pattern finds. */
export const proseSays = (pattern: RegExp, without?: RegExp): ((draft: Draft) => boolean) =>
  inAnyChapter(({ document }) =>
    ownPlaces(document).some(
      ({ passage }) => passage.depth === 0 && !passage.cell && pattern.test(without ? wordsOf(passage).replace(without, '') : wordsOf(passage)),
    ),
  );
