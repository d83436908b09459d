import * as vscode from 'vscode';

/** What the extension itself says. Swedish unless the user wants English: VS Code has no Swedish of its own to follow. */
const sv = {
  noDraft: 'Inget utkast öppet',
  notGoverning: 'Ser inte ut som ett styrdokument',
  treatAs: 'Granska det ändå …',
  showLog: 'Visa loggen',
  showReport: 'Visa rapporten',
  status: (findings: number, carried: number) => `${findings} fynd · ${carried} av 8 principer`,
  statusDetail: (type: string, ms: number) => `Tillitskoll · ${type} · ${ms} ms`,
  openDraft: 'Öppna ett Markdown-utkast först, så granskar Tillitskoll det.',
  chooseType: 'Vilken sorts styrdokument är det här?',
  asWritten: 'Läs som dokumentet själv säger',
  hasHeader: 'Utkastet har redan ett dokumenthuvud.',
  noRule: (id: string) => `Det finns ingen regel som heter ”${id}”.`,
  chooseRule: 'Vilken regel vill du läsa om?',
  restarted: 'Tillitskolls språkserver är omstartad.',
  report: 'Tillitstäckning',
  mandates: 'Mandatmatris',
  neutral: 'väntas inte här',
  openPrinciples: (count: number) => `${count} ${count === 1 ? 'princip saknas eller motverkas' : 'principer saknas eller motverkas'}`,
  exported: (file: string) => `Rapporten är sparad: ${file}`,
  openExport: 'Öppna',
  portfolio: 'Styrdokument i mappen',
  documents: (count: number) => `${count} styrdokument. Välj en kolumn för att sortera, ett namn för att öppna.`,
  saveCsv: 'Spara som CSV',
  file: 'Fil',
  analysing: 'Granskar styrdokument',
  noDocuments: 'Här finns inga Markdown-filer som ser ut som styrdokument.',
  noFindings: 'Inga frågor i utkastet.',
  draftGone: 'Utkastet är inte längre öppet. Öppna det och försök igen.',
};

const en: typeof sv = {
  noDraft: 'No draft open',
  notGoverning: 'Does not look like a governing document',
  treatAs: 'Check it anyway …',
  showLog: 'Show the log',
  showReport: 'Show the report',
  status: (findings, carried) => `${findings} ${findings === 1 ? 'finding' : 'findings'} · ${carried} of 8 principles`,
  statusDetail: (type, ms) => `Tillitskoll · ${type} · ${ms} ms`,
  openDraft: 'Open a Markdown draft first, and Tillitskoll will look at it.',
  chooseType: 'What kind of governing document is this?',
  asWritten: 'Read it as the document itself says',
  hasHeader: 'The draft has a header already.',
  noRule: (id) => `There is no rule called ”${id}”.`,
  chooseRule: 'Which rule do you want to read about?',
  restarted: 'The language server of Tillitskoll has been restarted.',
  report: 'Trust coverage',
  mandates: 'Mandate matrix',
  neutral: 'not expected here',
  openPrinciples: (count) => `${count} ${count === 1 ? 'principle is' : 'principles are'} missing or countered`,
  exported: (file) => `The report is saved: ${file}`,
  openExport: 'Open',
  portfolio: 'Governing documents in the folder',
  documents: (count) => `${count} governing documents. Choose a column to sort, a name to open.`,
  saveCsv: 'Save as CSV',
  file: 'File',
  analysing: 'Checking governing documents',
  noDocuments: 'There are no Markdown files here that look like governing documents.',
  noFindings: 'No questions in the draft.',
  draftGone: 'The draft is no longer open. Open it and try again.',
};

/** The language that the user has chosen, whatever that of VS Code. */
export const language = (): 'sv' | 'en' => (vscode.workspace.getConfiguration('tillitskoll').get('language') === 'en' ? 'en' : 'sv');

export const texts = (): typeof sv => (language() === 'en' ? en : sv);
