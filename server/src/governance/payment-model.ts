import { factWith } from '../core/document.ts';
import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { outline, type Place, sectionsAround, spanOf, wordsOf } from '../markdown/outline.ts';
import { rowOf } from '../markdown/tables.ts';
import { draftType } from './draft.ts';
import { sentencesInForce } from './sentences-in-force.ts';
import { draftTitle } from './whole-text.ts';

/** A part of a payment model: a base that is paid, or what is added to or taken from it. */
export interface PaymentPart {
  readonly kind: 'base' | 'adjustment';
  readonly span: Span;
  readonly text: string;
}

const model =
  /ersättningsmodell|resursfördelning|resursmodell|prismodell|peng(?:modell|system)|(?:skol|hemtjänst|omsorgs|barnomsorgs)peng|ersättning (?:till|för|inom) (?:[A-Za-zÀ-ɏ]+ )?(?:utförar|hemtjänst|vårdval|leverantör|anordnar)/u;
const paid =
  /ersättning|grundbelopp|tilläggsbelopp|bonus|avdrag|tillägg|premie|viktning|schablon|timpris|belopp|målrelatera|prestation|vite|(?<![A-Za-zÀ-ɏ])stöd till|små skolor|peng(?:en)?(?![A-Za-zÀ-ɏ])/iu;
const adjusting = /avdrag|bonus|tillägg|premie|viktning|målrelatera|prestationsersättning|vite|korriger|justering/iu;
const adjusted =
  /(?<![A-Za-zÀ-ɏ])(?:avdrag|tillägg|bonus|premie|vite|momskompensation)(?:et|en)?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:ersätts|ersättas) (?:inte|med)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:reduceras|minskas|höjs|räknas upp|justeras|viktas|korrigeras) (?:med|efter|enligt|för)(?![A-Za-zÀ-ɏ])/iu;
const amount = /\d|procent/;

/** Whether the draft lays down how somebody is paid for what they do: by its type, or by its title. */
export const isPaymentModel = (draft: Draft): boolean => draftType(draft) === 'ersattningsmodell' || model.test(draftTitle(draft.document));

/** The parts of a payment model in the order of the text. A price list is one part, whatever its rows; each deduction or supplement is one. */
export const paymentParts = ({ document, config }: Draft): readonly PaymentPart[] => partsIn(document, config.roles);

const partsIn = factWith((document: Draft['document'], roles: Draft['config']['roles']): readonly PaymentPart[] => {
  const outlined = outline(document);
  const { places, sections } = outlined;
  const inForce = new Set(sentencesInForce({ document, config: { roles } }).map(({ place }) => place));
  const rows = rowOf(document);
  const titles = (place: Place): string =>
    [...sectionsAround(outlined, place.section)]
      .filter(({ depth }) => depth > 1)
      .map(({ title }) => title)
      .join(' ');
  const found: PaymentPart[] = [];
  const based = new Set<number>();
  const seen = new Set<string>();
  for (const [at, place] of places.entries()) {
    if (!inForce.has(at) || place.passage.quoted || place.passage.depth > 0) continue;
    const cell = rows.get(place);
    const whole = cell ? (cell.table.rows[cell.row] ?? []).map((each) => wordsOf(each.passage)).join(' ') : wordsOf(place.passage);
    const key = cell ? `${cell.table.span.start} ${cell.row}` : `${at}`;
    if (cell?.row === 0 || seen.has(key) || !amount.test(whole)) continue;
    const around = titles(place);
    const isOne = place.passage.item !== undefined || cell !== undefined;
    const first = cell ? (cell.table.rows[cell.row]?.[0] ?? place) : place;
    if (isOne && (adjusting.test(around) || (adjusted.test(whole) && paid.test(whole + around)))) {
      seen.add(key);
      found.push({ kind: 'adjustment', span: spanOf(first), text: wordsOf(first.passage) });
    } else if (
      (sections[place.section]?.depth ?? 0) > 1 &&
      paid.test(sections[place.section]?.title ?? '') &&
      !adjusting.test(sections[place.section]?.title ?? '') &&
      !based.has(place.section)
    ) {
      based.add(place.section);
      const heading = sections[place.section]?.heading;
      const named = heading === undefined ? place : (places[heading] ?? place);
      found.push({ kind: 'base', span: spanOf(named), text: sections[place.section]?.title ?? '' });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});
