import type { Language } from '../core/config.ts';

/** What the mandate matrix says, in the editor and on the command line. */
const sv = {
  title: 'Mandatmatris',
  intro: 'Vem som beslutar, ansvarar, ska, får, samråder, informeras och rapporterar – så som texten säger det. Varje ruta leder till meningen.',
  summary: (tasks: number, roles: number, gaps: number, doubles: number) =>
    [
      `${tasks} ${tasks === 1 ? 'uppgift' : 'uppgifter'} och ${roles} ${roles === 1 ? 'roll' : 'roller'}`,
      ...(gaps > 0 ? [`${gaps} utan någon som ansvarar`] : []),
      ...(doubles > 0 ? [`${doubles} där flera beslutar`] : []),
    ].join(' · '),
  empty: 'Texten säger ännu inte vem som ska göra eller besluta något.',
  task: 'Uppgift eller beslut',
  file: 'Fil',
  section: 'Avsnitt',
  line: 'Rad',
  role: 'Roll',
  gap: 'Vem?',
  gapMeaning: 'ingen nämns',
  doubleDeciders: 'Flera beslutar',
  note: 'Att se över',
  balance: 'Ska och får, per roll',
  balanceIntro: 'Skyldigheter och befogenheter sida vid sida. En roll med många skyldigheter och inga befogenheter är värd en fråga.',
  duties: 'Skyldigheter',
  powers: 'Befogenheter',
  count: (duties: number, powers: number) =>
    `${duties} ${duties === 1 ? 'skyldighet' : 'skyldigheter'} · ${powers} ${powers === 1 ? 'befogenhet' : 'befogenheter'}`,
  onlyOpen: 'Visa bara luckor och dubbla beslut',
  filter: 'Sök uppgift eller roll',
  lineNumber: (line: number) => `rad ${line}`,
};

export type MandateTexts = typeof sv;

const en: MandateTexts = {
  title: 'Mandate matrix',
  intro: 'Who decides, is responsible, shall, may, is consulted, informed and reports – as the text says. Each cell leads to its sentence.',
  summary: (tasks, roles, gaps, doubles) =>
    [
      `${tasks} ${tasks === 1 ? 'task' : 'tasks'} and ${roles} ${roles === 1 ? 'role' : 'roles'}`,
      ...(gaps > 0 ? [`${gaps} without anybody responsible`] : []),
      ...(doubles > 0 ? [`${doubles} that several decide`] : []),
    ].join(' · '),
  empty: 'The text does not yet say who is to do or decide anything.',
  task: 'Task or decision',
  file: 'File',
  section: 'Section',
  line: 'Line',
  role: 'Role',
  gap: 'Who?',
  gapMeaning: 'nobody is named',
  doubleDeciders: 'Several decide',
  note: 'To look at',
  balance: 'Shall and may, by role',
  balanceIntro: 'Duties and powers side by side. A role with many duties and no powers is worth a question.',
  duties: 'Duties',
  powers: 'Powers',
  count: (duties, powers) => `${duties} ${duties === 1 ? 'duty' : 'duties'} · ${powers} ${powers === 1 ? 'power' : 'powers'}`,
  onlyOpen: 'Show only gaps and double decisions',
  filter: 'Search task or role',
  lineNumber: (line) => `line ${line}`,
};

export const mandateTexts: Readonly<Record<Language, MandateTexts>> = { sv, en };
