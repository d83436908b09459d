import type { Language } from '../core/config.ts';
import type { PrincipleId } from '../core/principles.ts';
import type { Severity } from '../core/rule.ts';
import type { CoverageLevel } from '../governance/coverage.ts';
import type { Part } from '../governance/matrix.ts';

/** What things are called in lists, tables and headings. */
export const principleNames: Readonly<Record<Language, Readonly<Record<PrincipleId, string>>>> = {
  sv: {
    tillit: 'Tillit',
    medborgarfokus: 'Medborgarfokus',
    helhetssyn: 'Helhetssyn',
    handlingsutrymme: 'Handlingsutrymme',
    stod: 'Stöd',
    kunskap: 'Kunskap',
    oppenhet: 'Öppenhet',
    langsiktighet: 'Långsiktighet',
  },
  en: {
    tillit: 'Trust',
    medborgarfokus: 'Citizen focus',
    helhetssyn: 'The whole',
    handlingsutrymme: 'Room to act',
    stod: 'Support',
    kunskap: 'Knowledge',
    oppenhet: 'Openness',
    langsiktighet: 'Long term',
  },
};

export const levelNames: Readonly<Record<Language, Readonly<Record<CoverageLevel, string>>>> = {
  sv: { carried: 'bärs', touched: 'berörs', referred: 'hänvisas', missing: 'saknas', countered: 'motverkas' },
  en: { carried: 'carried', touched: 'touched', referred: 'referred', missing: 'missing', countered: 'countered' },
};

export const severityNames: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  sv: { warning: 'viktigt', information: 'fundera på', hint: 'tips' },
  en: { warning: 'important', information: 'consider', hint: 'hint' },
};

/** What a role has to do with a task. */
export const partNames: Readonly<Record<Language, Readonly<Record<Part, string>>>> = {
  sv: {
    decides: 'beslutar',
    responsible: 'ansvarar',
    shall: 'ska',
    may: 'får',
    consulted: 'samråder',
    informed: 'informeras',
    reports: 'rapporterar',
  },
  en: {
    decides: 'decides',
    responsible: 'responsible',
    shall: 'shall',
    may: 'may',
    consulted: 'consulted',
    informed: 'informed',
    reports: 'reports',
  },
};
