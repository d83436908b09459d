import type { DocumentType } from './document-types.ts';

/** What only a document of the type has: its main section. `{om}` is what the document is about. */
export interface TemplateCore {
  readonly heading: string;
  readonly text: string;
}

/** Of the types that one writes from a template. Our own texts. */
export const templateCores: Readonly<Partial<Record<DocumentType, TemplateCore>>> = {
  policy: {
    heading: 'Förhållningssätt',
    text: 'I arbetet med {om} utgår vi från vad den som berörs behöver. Vi lyssnar innan vi beslutar och berättar varför beslutet blev som det blev.',
  },
  riktlinje: {
    heading: 'Så arbetar vi',
    text: 'Medarbetarna i {om} gör en egen bedömning i varje enskilt fall. [vem: skriv här] ger vägledning när bedömningen är svår.',
  },
  regler: { heading: 'Regler', text: '[vem: skriv här] svarar för att reglerna om {om} är kända. Reglerna gäller [vad: skriv här].' },
  rutin: {
    heading: 'Arbetsgång',
    text: '1. Medarbetaren tar emot ärendet om {om} och bekräftar det för den som berörs.\n2. Medarbetaren bedömer vad som behövs och pratar med [vem: skriv här] vid tvekan.\n3. Medarbetaren berättar för den som berörs vad som händer härnäst.',
  },
  plan: { heading: 'Mål', text: 'Målet för {om} till och med 2032 är:\n\n- [mål: skriv här]\n- [mål: skriv här]' },
  handlingsplan: {
    heading: 'Åtgärder',
    text: '| Åtgärd | Ansvarig | Klart | Vad den ska leda till |\n|---|---|---|---|\n| [åtgärd: skriv här] | [vem: skriv här] | [när: skriv här] | [vad: skriv här] |',
  },
  program: { heading: 'Mål', text: 'Målet för {om} till och med 2034 är:\n\n- [mål: skriv här]\n- [mål: skriv här]' },
  strategi: { heading: 'Vägval', text: 'Kommunen väljer att satsa på [vad: skriv här] i {om} till och med 2034, och låter [vad: skriv här] vänta.' },
  vision: { heading: 'Vart vi vill', text: 'År 2040 har den som behöver {om} [vad: skriv här].' },
  reglemente: { heading: 'Nämndens uppgifter', text: 'Nämnden ansvarar för {om}. Nämnden får besluta om [vad: skriv här].' },
  delegationsordning: {
    heading: 'Delegerade beslut',
    text: '| Ärende | Delegat | Villkor |\n|---|---|---|\n| [ärende om {om}: skriv här] | [vem: skriv här] | [villkor: skriv här] |\n\nDelegaten får lämna över ett ärende till nämnden när det är av principiell vikt. Nämnden får ett beslut anmält vid nästa sammanträde.',
  },
  verksamhetsplan: { heading: 'Mål', text: 'Målet för {om} till och med 2031 är:\n\n- [mål: skriv här]\n- [mål: skriv här]' },
  budget: {
    heading: 'Ramar',
    text: '| Verksamhet | 2027 | 2028 | 2029 |\n|---|---|---|---|\n| [verksamhet: skriv här] | [belopp: skriv här] | [belopp: skriv här] | [belopp: skriv här] |\n\nEnheterna får föra över ett överskott till nästa år.',
  },
  uppdrag: {
    heading: 'Uppdraget',
    text: '[vem: skriv här] får i uppdrag att [vad: skriv här] i {om}. Uppdraget redovisas till [vem: skriv här] senast [när: skriv här], och nämnden avsätter [belopp: skriv här] för det.',
  },
  overenskommelse: {
    heading: 'Vad vi är överens om',
    text: 'Överenskommelsen gäller {om} till och med 2031. [part: skriv här] ansvarar för [vad: skriv här], och [part: skriv här] ansvarar för [vad: skriv här].',
  },
  avtal: {
    heading: 'Parternas åtaganden',
    text: '[part: skriv här] ansvarar för [vad: skriv här], och [part: skriv här] ansvarar för [vad: skriv här]. Avtalet gäller till och med 2031.',
  },
  ersattningsmodell: {
    heading: 'Ersättning',
    text: 'Enheterna får ersättning för {om} efter [vad: skriv här]. Ersättningen följer behoven hos dem som enheten möter.',
  },
  tillsynsplan: {
    heading: 'Vad tillsynen gäller',
    text: '[vem: skriv här] besöker verksamheterna i {om} och samtalar om vad som fungerar och vad som kan bli bättre.',
  },
  internkontroll: {
    heading: 'Risker',
    text: '| Risk | Vad som redan finns | Ansvarig |\n|---|---|---|\n| [risk: skriv här] | [vad: skriv här] | [vem: skriv här] |',
  },
  uppforandekod: { heading: 'Så är vi mot varandra', text: 'I {om} lyssnar vi på varandra och säger ifrån när något är fel.' },
  instruktion: { heading: 'Uppgifter', text: '[vem: skriv här] ansvarar för {om} och får besluta om [vad: skriv här].' },
  vagledning: { heading: 'Råd', text: 'Den som arbetar med {om} kan börja med [vad: skriv här]. Välj det som passar er verksamhet.' },
};
