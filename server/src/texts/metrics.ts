import type { Language } from '../core/config.ts';
import type { PrincipleId } from '../core/principles.ts';
import { principleIds } from '../core/principles.ts';
import type { RuleWords, Source } from '../core/rule.ts';

/** Something that is shown and never asked about. */
export interface Metric {
  readonly id: string;
  readonly principles: readonly PrincipleId[];
  readonly source: Source;
  readonly words: Readonly<Record<Language, Pick<RuleWords, 'title' | 'what' | 'why'>>>;
}

/** The metrics of the catalogue: in lenses, the mandate matrix and the report. */
export const metrics: readonly Metric[] = [
  {
    id: 'duty-balance',
    principles: ['handlingsutrymme'],
    source: { work: 'SOU 2018:47', section: '5.4.1' },
    words: {
      sv: {
        title: 'Skyldigheter och befogenheter',
        what: 'Räknar vad varje roll ska göra och vad den får besluta. Visas ovanför rubriker som är en roll, i mandatmatrisen och i rapporten.',
        why: 'Den som bara har skyldigheter har svårt att ta ansvar för helheten. Siffrorna är en bild att samtala om; inget förhållande är rätt i sig.',
      },
      en: {
        title: 'Duties and powers',
        what: 'Counts what each role is to do and what it may decide. Shown above headings that are a role, in the mandate matrix and in the report.',
        why: 'Whoever has only duties finds it hard to be responsible for the whole. The figures are a picture to talk about; no proportion is right by itself.',
      },
    },
  },
  {
    id: 'steering-balance',
    principles: principleIds,
    source: { work: 'SOU 2018:47', section: '4.7' },
    words: {
      sv: {
        title: 'Kontrollkultur och tillitskultur',
        what: 'Visar i rapporten, område för område, var texten lutar åt kontroll och var den lutar åt tillit.',
        why: 'Ett styrdokument har ofta båda. Bilden visar var, utan betyg, så att man kan tala om vad man vill.',
      },
      en: {
        title: 'Control culture and trust culture',
        what: 'Shows in the report, dimension by dimension, where the text leans towards control and where towards trust.',
        why: 'A governing document often has both. The picture shows where, without a grade, so that one can talk about what one wants.',
      },
    },
  },
];
