import type { Draft } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { sentencesInForce } from './sentences-in-force.ts';

/** The five relations that trust-based steering concerns (SOU 2018:47, 4.8), and the three corner-stones of a trust-based organisation (ch. 7). */
export type Relation = 'politics' | 'levels' | 'citizens' | 'supervision' | 'partners' | 'steering' | 'culture' | 'organisation';

const signs: readonly (readonly [Relation, RegExp])[] = [
  [
    'politics',
    /(?<![A-Za-zÀ-ɏ])(?:fullmäktige|[A-Za-zÀ-ɏ]*nämnd(?:en|erna|er)?|[A-Za-zÀ-ɏ]*styrelse(?:n|rna)?|politik[A-Za-zÀ-ɏ]*|förtroendevald[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'levels',
    /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*chef(?:en|er|erna)?|medarbetar[A-Za-zÀ-ɏ]*|personal(?:en)?|enhet(?:en|er|erna)?|arbetslag[A-Za-zÀ-ɏ]*|rektor[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'citizens',
    /(?<![A-Za-zÀ-ɏ])(?:invånar[A-Za-zÀ-ɏ]*|medborgar[A-Za-zÀ-ɏ]*|brukar[A-Za-zÀ-ɏ]*|elev(?:en|er|erna)?|patient[A-Za-zÀ-ɏ]*|vårdnadshavare[A-Za-zÀ-ɏ]*|anhörig[A-Za-zÀ-ɏ]*|kund(?:en|er|erna)?|den enskilde|sökande[A-Za-zÀ-ɏ]*|barn(?:et|en)?|besökar[A-Za-zÀ-ɏ]*|kommuninvånar[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'supervision',
    /(?<![A-Za-zÀ-ɏ])(?:tillsyn[A-Za-zÀ-ɏ]*|revision[A-Za-zÀ-ɏ]*|revisor[A-Za-zÀ-ɏ]*|inspektion[A-Za-zÀ-ɏ]*|internkontroll[A-Za-zÀ-ɏ]*|granskning[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'partners',
    /(?<![A-Za-zÀ-ɏ])(?:samverka[A-Za-zÀ-ɏ]*|samverkan|samarbet[A-Za-zÀ-ɏ]*|region(?:en|er|erna)?|civilsamhälle[A-Za-zÀ-ɏ]*|förening(?:en|ar|arna)?|leverantör[A-Za-zÀ-ɏ]*|näringsliv[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'steering',
    /(?<![A-Za-zÀ-ɏ])(?:mål(?:en|et)?|budget[A-Za-zÀ-ɏ]*|indikator[A-Za-zÀ-ɏ]*|regel[A-Za-zÀ-ɏ]*|krav(?:en|et)?|uppföljning[A-Za-zÀ-ɏ]*|ersättning[A-Za-zÀ-ɏ]*|ekonomi[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'culture',
    /(?<![A-Za-zÀ-ɏ])(?:kultur(?:en)?|värdegrund[A-Za-zÀ-ɏ]*|ledarskap[A-Za-zÀ-ɏ]*|bemötande[A-Za-zÀ-ɏ]*|dialog[A-Za-zÀ-ɏ]*|medledarskap[A-Za-zÀ-ɏ]*|förhållningssätt[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
  ],
  [
    'organisation',
    /(?<![A-Za-zÀ-ɏ])(?:stöd(?:et)?|[A-Za-zÀ-ɏ]*stöd|organisation(?:en)?|arbetssätt[A-Za-zÀ-ɏ]*|process[A-Za-zÀ-ɏ]*|bemanning[A-Za-zÀ-ɏ]*|administration[A-Za-zÀ-ɏ]*|arbetsfördelning[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu,
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
