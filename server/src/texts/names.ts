import type { Language } from '../core/config.ts';
import type { PrincipleId } from '../core/principles.ts';
import type { Severity } from '../core/rule.ts';
import type { CoverageLevel } from '../governance/coverage.ts';
import type { Part } from '../governance/matrix.ts';
import type { Relation } from '../governance/relations.ts';

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

/** The five relations, then the three corner-stones. */
export const relationNames: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  sv: {
    politics: 'politik och förvaltning',
    levels: 'chefer och medarbetare, nivåerna inom förvaltningen',
    citizens: 'förvaltningen och medborgarna',
    supervision: 'förvaltningen och den som granskar',
    partners: 'förvaltningen och dem den samverkar med',
    steering: 'styrning: mål, regler, ekonomi, uppföljning',
    culture: 'kultur och ledarskap',
    organisation: 'arbetsorganisation, processer och stöd',
  },
  en: {
    politics: 'politics and administration',
    levels: 'managers and staff, the levels of the administration',
    citizens: 'the administration and the citizens',
    supervision: 'the administration and those who supervise it',
    partners: 'the administration and its partners',
    steering: 'steering: goals, rules, money, follow-up',
    culture: 'culture and leadership',
    organisation: 'organisation of work, processes and support',
  },
};
