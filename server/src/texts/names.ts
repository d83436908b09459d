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

/** The dimensions of control culture and trust culture that a document can show (Bringselius; other-sources of the domain). */
export type Dimension =
  | 'direction'
  | 'attitude'
  | 'focus'
  | 'instruments'
  | 'evaluation'
  | 'leadership'
  | 'keyElements'
  | 'accountability'
  | 'manager'
  | 'employee';

export const dimensionNames: Readonly<Record<Language, Readonly<Record<Dimension, string>>>> = {
  sv: {
    direction: 'Riktning: uppifrån eller underifrån',
    attitude: 'Hållning: kontrollera eller hjälpa',
    focus: 'Fokus: den som frågar eller dem verksamheten är till för',
    instruments: 'Medel: regler och form eller lärande och relationer',
    evaluation: 'Utvärdering: mäta och jämföra eller förstå',
    leadership: 'Vem som leder: chefen eller alla',
    keyElements: 'Bärande delar: rapporter och efterlevnad eller öppenhet',
    accountability: 'Ansvar: leta brister eller lära av dem',
    manager: 'Chefens roll: kräva in eller skapa förutsättningar',
    employee: 'Medarbetarens roll: följa eller medleda',
  },
  en: {
    direction: 'Direction: from above or from below',
    attitude: 'Attitude: check or help',
    focus: 'Focus: whoever asks or those one is there for',
    instruments: 'Means: rules and forms or learning and relations',
    evaluation: 'Evaluation: measure and compare or understand',
    leadership: 'Who leads: the manager or everyone',
    keyElements: 'Key elements: reports and compliance or openness',
    accountability: 'Accountability: look for faults or learn from them',
    manager: 'The manager: demands or creates conditions',
    employee: 'The employee: follows or leads along',
  },
};
