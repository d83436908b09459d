import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { sentencesInForce } from './sentences-in-force.ts';

/** The five relations that trust-based steering concerns (SOU 2018:47, 4.8), and the three corner-stones of a trust-based organisation (ch. 7). */
export type Relation = 'politics' | 'levels' | 'citizens' | 'supervision' | 'partners' | 'steering' | 'culture' | 'organisation';

const signs: readonly (readonly [Relation, RegExp])[] = [
  ['politics', /(?<!\p{L})(?:fullmäktige|\p{L}*nämnd(?:en|erna|er)?|\p{L}*styrelse(?:n|rna)?|politik\p{L}*|förtroendevald\p{L}*)(?!\p{L})/iu],
  ['levels', /(?<!\p{L})(?:\p{L}*chef(?:en|er|erna)?|medarbetar\p{L}*|personal(?:en)?|enhet(?:en|er|erna)?|arbetslag\p{L}*|rektor\p{L}*)(?!\p{L})/iu],
  [
    'citizens',
    /(?<!\p{L})(?:invånar\p{L}*|medborgar\p{L}*|brukar\p{L}*|elev(?:en|er|erna)?|patient\p{L}*|vårdnadshavare\p{L}*|anhörig\p{L}*|kund(?:en|er|erna)?|den enskilde|sökande\p{L}*|barn(?:et|en)?|besökar\p{L}*|kommuninvånar\p{L}*)(?!\p{L})/iu,
  ],
  ['supervision', /(?<!\p{L})(?:tillsyn\p{L}*|revision\p{L}*|revisor\p{L}*|inspektion\p{L}*|internkontroll\p{L}*|granskning\p{L}*)(?!\p{L})/iu],
  [
    'partners',
    /(?<!\p{L})(?:samverka\p{L}*|samverkan|samarbet\p{L}*|region(?:en|er|erna)?|civilsamhälle\p{L}*|förening(?:en|ar|arna)?|leverantör\p{L}*|näringsliv\p{L}*)(?!\p{L})/iu,
  ],
  [
    'steering',
    /(?<!\p{L})(?:mål(?:en|et)?|budget\p{L}*|indikator\p{L}*|regel\p{L}*|krav(?:en|et)?|uppföljning\p{L}*|ersättning\p{L}*|ekonomi\p{L}*)(?!\p{L})/iu,
  ],
  ['culture', /(?<!\p{L})(?:kultur(?:en)?|värdegrund\p{L}*|ledarskap\p{L}*|bemötande\p{L}*|dialog\p{L}*|medledarskap\p{L}*|förhållningssätt\p{L}*)(?!\p{L})/iu],
  [
    'organisation',
    /(?<!\p{L})(?:stöd(?:et)?|\p{L}*stöd|organisation(?:en)?|arbetssätt\p{L}*|process\p{L}*|bemanning\p{L}*|administration\p{L}*|arbetsfördelning\p{L}*)(?!\p{L})/iu,
  ],
];

/** The relations and corner-stones that sentences in force speak of, each with the first that does. A picture of what a draft is about, no measure. */
export function relationsIn(draft: Draft): readonly { readonly relation: Relation; readonly span: Span }[] {
  const { text } = draft.document;
  const sentences = sentencesInForce(draft);
  return signs.flatMap(([relation, sign]) => {
    const found = sentences.find(({ span }) => sign.test(text.slice(span.start, span.end)));
    return found ? [{ relation, span: found.span }] : [];
  });
}
