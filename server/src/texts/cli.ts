import type { Language } from '../core/config.ts';

/** What the command line says. */
const sv = {
  usage: `tillitskoll – granskar styrdokument mot åtta principer för tillitsbaserad styrning

  tillitskoll check FIL…        fynd, med skäl och vägar framåt, och principtäckning
  tillitskoll coverage FIL…     principtäckning: vilka principer utkastet bär, med belägg
  tillitskoll clauses FIL…      vem som ska, får och ansvarar för vad (JSON)
  tillitskoll goals FIL…        de mål som dokumentet sätter (JSON)
  tillitskoll mandates FIL…     mandatmatris: uppgift och roll, luckor och dubbla beslut
  tillitskoll report FIL        rapport att läsa utan VS Code (Markdown, HTML eller Word)
  tillitskoll import FIL.docx   ett Word-dokument som Markdown
  tillitskoll portfolio FIL…    alla styrdokument i en tabell: typ, datum, fynd, principer (text, json, csv)
  tillitskoll baseline FIL…     skriv ned dagens fynd, så att de framöver bara är tips
  tillitskoll template TYP OM   ett dokument att börja från, till exempel ”template policy läxhjälp”
  tillitskoll test-rules FIL…   prova exemplen i egna regelpaket
  tillitskoll explain REGEL     vad en regel ser, varför, och vad man kan göra
  tillitskoll rules             alla regler

FIL är en fil, en mapp, ett mönster som ”planer/**/*.md”, eller - för standard in.

  --type TYP            läs som den dokumenttypen (policy, riktlinje, plan …)
  --rule REGEL          bara den regeln, även om den är avstängd; kan upprepas
  --config FIL          inställningar, i stället för närmaste .tillitskoll.yaml
  --language sv|en      språk
  --format FORM         text eller json; check även sarif, junit, github, gitlab, markdown och html,
                        mandates csv och markdown, portfolio csv, report markdown, html eller docx
  --today ÅÅÅÅ-MM-DD    dagens datum, för dokument som saknar eget
  --fail-on NIVÅ        sluta med kod 1 vid fynd: warning, information, hint eller never
  --new                 bara fynd som inte finns i baslinjen
  --quiet, -q           en rad för varje fynd och inget annat
  --summary             bara hur många fynd det är
  --changed             bara filer som är ändrade men inte incheckade, enligt git
  --since GREN          bara filer som skiljer sig från en gren, tagg eller incheckning
  --stdin-filename FIL  vad standard in heter och var den hör hemma
  --output, -o FIL      skriv till en fil (report, import)
  --fix                 gör de säkra språkliga rättningarna i filerna
  --help, --version

Slutkod: 0 klart, 1 fynd på eller över --fail-on, 2 fel i anrop eller inställningar.`,
  unknownCommand: (name: string) => `Det finns inget kommando ”${name}”. Kör ”tillitskoll --help” för att se vilka som finns.`,
  noCommand: 'Säg vad som ska göras, till exempel ”tillitskoll check plan.md”. Kör ”tillitskoll --help” för resten.',
  oneFile: 'En HTML-rapport är om ett dokument. Ange en fil i taget.',
  noFiles: 'Ange minst en fil, en mapp, ett mönster eller - för standard in.',
  badOption: (what: string) => `Anropet går inte att förstå: ${what}. Kör ”tillitskoll --help” för vad som går att ange.`,
  badValue: (option: string, value: string, allowed: string) => `--${option} kan inte vara ”${value}”. Det som går är ${allowed}.`,
  unknownRule: (id: string, near: string | undefined) => `Det finns ingen regel ”${id}”.${near ? ` Menade du ”${near}”?` : ''} ”tillitskoll rules” visar alla.`,
  unknownType: (type: string, all: string) => `”${type}” är ingen dokumenttyp. De som finns är ${all}.`,
  noTemplate: (name: string, all: string) => `Det finns ingen mall för ”${name}”. De som finns är ${all}.`,
  needsOutput: 'En Word-fil skrivs till en fil: lägg till till exempel ”--output rapport.docx”.',
  noOutput: '--output går bara tillsammans med ”report” och ”import”.',
  oneWord: 'Ange en Word-fil (.docx) att hämta in, till exempel ”tillitskoll import policy.docx -o policy.md”.',
  notWord: (file: string) => `${file}: går inte att läsa som Word-dokument. Spara det som .docx i Word och försök igen.`,
  pictures: (count: number) => `${count} ${count === 1 ? 'bild' : 'bilder'} kom inte med.`,
  exists: (file: string) => `${file} finns redan och lämnas som den är. Välj ett annat namn.`,
  onlyText: (option: string) => `--${option} går bara tillsammans med ”check” och formatet text.`,
  noGit: (why: string | undefined) =>
    `--changed och --since frågar git, och det gick inte${why === undefined ? ': git är inte installerat' : `: ${why}`}. Kör i en mapp som git sköter, och med en gren som finns.`,
  totals: (files: number, findings: number) => `${findings} fynd i ${files} dokument`,
  progress: (done: number, all: number) => `${done} av ${all} filer`,
  unreadable: (file: string, why: string) => `${file}: kan inte läsas (${why}). Kontrollera sökvägen och rättigheterna; övriga filer granskas ändå.`,
  noMatch: (pattern: string) => `${pattern}: ingen sådan fil, mapp eller träff. Kontrollera sökvägen; övriga filer granskas ändå.`,
  notGoverning: (folder: string) => `${folder}: inga Markdown-filer som ser ut som styrdokument. Ange filen direkt för att granska den ändå.`,
  config: (file: string, line: number, key: string, message: string) => `${file}:${line}: ${key ? `${key}: ` : ''}${message}`,
  frontMatter: (file: string, line: number, message: string) =>
    `${file}:${line}: dokumenthuvudet (front matter) går inte att läsa: ${message}. Rätta raden; resten av dokumentet granskas som det är.`,
  ruleFailed: (rule: string, file: string) => `${file}: regeln ${rule} gick inte att köra på dokumentet och hoppades över. Resten gäller.`,
  fixed: (file: string, count: number) => `${file}: ${count} ${count === 1 ? 'säker rättning gjord' : 'säkra rättningar gjorda'}.`,
  baseline: (count: number, files: number, name: string) =>
    `${count} fynd i ${files} ${files === 1 ? 'fil' : 'filer'} skrivna till ${name}. De visas som tips från och med nu; ”check --new” visar det som har kommit till.`,
  notRaised: (example: string) => `Väcker inte frågan: ${example}`,
  raised: (example: string) => `Väcker frågan, men ska inte: ${example}`,
  nothing: 'Inga fynd.',
  summary: (count: number, type: string) => `${count === 0 ? 'Inga fynd' : `${count} fynd`} · läst som ${type}`,
  why: 'Varför',
  source: 'Källa',
  ownRule: 'verktygets egen regel',
  wayForward: 'En väg framåt',
  coverageTitle: 'Principtäckning',
  state: 'Läge',
  principle: 'Princip',
  evidence: 'Belägg',
  advice: 'Vad du kan göra',
  silent: 'Tyst',
  bad: 'Så här',
  good: 'Hellre så',
  more: (count: number) => `… och ${count} till`,
  line: 'rad',
};

export type CliTexts = typeof sv;

const en: CliTexts = {
  usage: `tillitskoll – checks governing documents against eight principles of trust-based governance

  tillitskoll check FILE…       findings with reasons and ways forward, and coverage
  tillitskoll coverage FILE…    which principles the draft carries, with evidence
  tillitskoll clauses FILE…     who shall, may and is responsible for what (JSON)
  tillitskoll goals FILE…       the goals that the document sets (JSON)
  tillitskoll mandates FILE…    mandate matrix: task by role, gaps and double deciders
  tillitskoll report FILE       a report to read without VS Code (Markdown, HTML or Word)
  tillitskoll import FILE.docx  a Word document as Markdown
  tillitskoll portfolio FILE…   all governing documents in a table: type, dates, findings, principles (text, json, csv)
  tillitskoll baseline FILE…    write down the findings of today, so that they are only hints from now on
  tillitskoll template TYPE ON  a document to begin from, such as "template policy läxhjälp"
  tillitskoll test-rules FILE…  try the examples of rule packs of your own
  tillitskoll explain RULE      what a rule sees, why, and what one can do
  tillitskoll rules             all rules

FILE is a file, a folder, a pattern such as "planer/**/*.md", or - for standard input.

  --type TYPE           read as that type of document (policy, riktlinje, plan …)
  --rule RULE           only that rule, even if turned off; may be repeated
  --config FILE         settings, instead of the nearest .tillitskoll.yaml
  --language sv|en      language
  --format FORMAT       text or json; check also sarif, junit, github, gitlab, markdown and html,
                        mandates csv and markdown, portfolio csv, report markdown, html or docx
  --today YYYY-MM-DD    the current day, for documents without a date of their own
  --fail-on LEVEL       exit with 1 on findings: warning, information, hint or never
  --new                 only findings that are not in the baseline
  --quiet, -q           a line for each finding and nothing else
  --summary             only how many findings there are
  --changed             only files that are changed but not committed, as git tells
  --since BRANCH        only files that differ from a branch, tag or commit
  --stdin-filename FILE what standard input is called and where it belongs
  --output, -o FILE     write to a file (report, import)
  --fix                 make the safe corrections of language in the files
  --help, --version

Exit code: 0 done, 1 findings at or over --fail-on, 2 wrong usage or settings.`,
  unknownCommand: (name) => `There is no command "${name}". Run "tillitskoll --help" to see which there are.`,
  noCommand: 'Say what to do, for example "tillitskoll check plan.md". Run "tillitskoll --help" for the rest.',
  oneFile: 'An HTML report is on one document. Name one file at a time.',
  noFiles: 'Name at least one file, folder or pattern, or - for standard input.',
  badOption: (what) => `The call cannot be understood: ${what}. Run "tillitskoll --help" for what can be given.`,
  badValue: (option, value, allowed) => `--${option} cannot be "${value}". It can be ${allowed}.`,
  unknownRule: (id, near) => `There is no rule "${id}".${near ? ` Did you mean "${near}"?` : ''} "tillitskoll rules" shows all.`,
  unknownType: (type, all) => `"${type}" is no type of document. There are ${all}.`,
  noTemplate: (name, all) => `There is no template for "${name}". There are ${all}.`,
  needsOutput: 'A Word file is written to a file: add for example "--output report.docx".',
  noOutput: '--output goes only with "report" and "import".',
  oneWord: 'Name a Word file (.docx) to import, for example "tillitskoll import policy.docx -o policy.md".',
  notWord: (file) => `${file}: cannot be read as a Word document. Save it as .docx in Word and try again.`,
  pictures: (count) => `${count} ${count === 1 ? 'picture' : 'pictures'} did not come along.`,
  exists: (file) => `${file} is there already and stays as it is. Choose another name.`,
  onlyText: (option) => `--${option} goes only with "check" and the format text.`,
  noGit: (why) =>
    `--changed and --since ask git, and that failed${why === undefined ? ': git is not installed' : `: ${why}`}. Run in a folder that git keeps, with a branch that exists.`,
  totals: (files, findings) => `${findings} ${findings === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'document' : 'documents'}`,
  progress: (done, all) => `${done} of ${all} files`,
  unreadable: (file, why) => `${file}: cannot be read (${why}). Check the path and the permissions; other files are still analysed.`,
  noMatch: (pattern) => `${pattern}: no such file, folder or match. Check the path; other files are still analysed.`,
  notGoverning: (folder) => `${folder}: no Markdown files that look like governing documents. Name the file itself to analyse it anyway.`,
  config: (file, line, key, message) => `${file}:${line}: ${key ? `${key}: ` : ''}${message}`,
  frontMatter: (file, line, message) =>
    `${file}:${line}: the front matter cannot be read: ${message}. Mend the line; the rest of the document is analysed as it is.`,
  ruleFailed: (rule, file) => `${file}: the rule ${rule} could not be run on the document and was left out. The rest stands.`,
  fixed: (file, count) => `${file}: ${count} safe ${count === 1 ? 'correction' : 'corrections'} made.`,
  baseline: (count, files, name) =>
    `${count} findings in ${files} ${files === 1 ? 'file' : 'files'} written to ${name}. They are hints from now on; "check --new" shows what is new.`,
  notRaised: (example) => `Does not raise the question: ${example}`,
  raised: (example) => `Raises the question but should not: ${example}`,
  nothing: 'No findings.',
  summary: (count, type) => `${count === 0 ? 'No findings' : `${count} ${count === 1 ? 'finding' : 'findings'}`} · read as ${type}`,
  why: 'Why',
  source: 'Source',
  ownRule: 'the tool’s own rule',
  wayForward: 'A way forward',
  coverageTitle: 'Coverage',
  state: 'State',
  principle: 'Principle',
  evidence: 'Evidence',
  advice: 'What you can do',
  silent: 'Silent',
  bad: 'Like this',
  good: 'Rather this',
  more: (count) => `… and ${count} more`,
  line: 'line',
};

export const cliTexts: Readonly<Record<Language, CliTexts>> = { sv, en };
