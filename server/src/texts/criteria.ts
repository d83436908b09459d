import type { Language } from '../core/config.ts';
import { criteria } from '../governance/criteria.ts';

const horizons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'long-horizon': { sv: 'Vad ska ha blivit bättre om några år?', en: 'What should have become better in some years?' },
  'validity-and-review': { sv: 'Hur länge gäller det, och när ses det över?', en: 'How long is it valid, and when is it reviewed?' },
  'after-the-project': { sv: 'Vad händer när projektet eller pengarna är slut?', en: 'What happens when the project or the money ends?' },
};

/** Why a sentence that meets the criterion is evidence, in a line; empty where nothing needs to be said. */
export const reasonOf = (id: string, language: Language): string => criteria.find((criterion) => criterion.id === id)?.reason?.[language] ?? '';

/** What counts for the criterion, in a line. */
export const countsOf = (id: string, language: Language): string => criteria.find((criterion) => criterion.id === id)?.counts?.[language] ?? '';

/** The question that a criterion puts to the author. */
export const questionOf = (id: string, language: Language): string =>
  (criteria.find((criterion) => criterion.id === id)?.question ?? horizons[id])?.[language] ?? id;
