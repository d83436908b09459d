import type { Language } from '../core/config.ts';
import type { FieldId } from '../governance/header.ts';

/** What completions, symbols and hints in a draft say. */
const sv = {
  goals: 'Mål',
  mandates: 'Mandat',
  gaps: 'Ingen nämns',
  inherited: {
    previous: 'Meningen före säger vem.',
    stem: 'Listans inledning säger vem.',
    heading: 'Rubriken säger vem.',
    table: 'Tabellen säger vem.',
  },
  role: 'roll som dokumentet nämner',
  documentType: 'dokumenttyp',
  fields: {
    title: 'vad dokumentet heter',
    type: 'policy, riktlinje, plan …',
    decidedBy: 'vem som har beslutat',
    date: 'när det beslutades',
    validFrom: 'från när det gäller',
    validTo: 'till när det gäller',
    review: 'när det ska ses över',
    responsible: 'vem som svarar för dokumentet',
    appliesTo: 'vilka det gäller för',
    recordNumber: 'ärendets nummer',
    replaces: 'vad det ersätter',
    version: 'vilken version det är',
  } as Partial<Readonly<Record<FieldId, string>>>,
};

const en: typeof sv = {
  goals: 'Goals',
  mandates: 'Mandates',
  gaps: 'Nobody is named',
  inherited: {
    previous: 'The sentence before says who.',
    stem: 'The introduction of the list says who.',
    heading: 'The heading says who.',
    table: 'The table says who.',
  },
  role: 'role that the document names',
  documentType: 'type of document',
  fields: {
    title: 'the name of the document',
    type: 'policy, riktlinje, plan …',
    decidedBy: 'who has decided',
    date: 'when it was decided',
    validFrom: 'from when it applies',
    validTo: 'until when it applies',
    review: 'when it is to be reviewed',
    responsible: 'who answers for the document',
    appliesTo: 'whom it applies to',
    recordNumber: 'the number of the matter',
    replaces: 'what it replaces',
    version: 'which version it is',
  },
};

export const navigationTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
