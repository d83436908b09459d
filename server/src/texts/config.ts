import type { Language } from '../core/config.ts';

/** What is said of a configuration file: what cannot be used, and the remedy. */
const sv = {
  yaml: (why: string) => `Filen går inte att läsa som YAML: ${why}. Rätta raden eller ta bort den.`,
  shape: () => 'Filen ska bestå av nycklar och värden, till exempel ”language: sv”.',
  language: () => 'language ska vara sv eller en.',
  today: () => 'today ska vara ett datum som 2026-11-24.',
  names: (key: string) =>
    `${key} ska vara en lista med ${{ roles: 'roller', units: 'enheter eller organ', people: 'ord för dem ni är till för' }[key] ?? 'ord'}, till exempel [${{ roles: 'driftledare, områdeschef', units: 'Servicecentrum, Lotsen', people: 'hyresgäst, medlem' }[key] ?? ''}].`,
  extends: () => 'extends ska vara en fil eller ett paket, eller en lista av dem, till exempel ”extends: ../gemensam.yaml”.',
  packs: () => 'packs ska vara en fil med regler, eller en lista av filer, till exempel ”packs: [./regler.yaml]”.',
  extendsGone: (name: string) => `”${name}” går inte att läsa. Kontrollera sökvägen från den här filen, eller ta bort raden.`,
  extendsCycle: (name: string) => `”${name}” bygger i sin tur på den här filen. Ta bort en av raderna.`,
  extendsRemote: (name: string) => `”${name}” är en adress. Lägg filen i mappen eller i ett installerat paket; inget hämtas utifrån.`,
  inExtended: (name: string, line: number, message: string) => `I ”${name}”, rad ${line}: ${message}`,
  ignore: () => 'ignore ska vara en lista med sökvägar eller mönster, till exempel [arkiv/**].',
  key: (name: string, all: string) => `Nyckeln ”${name}” finns inte. De som finns är ${all}.`,
  documentTypes: () => 'documentTypes ska para ihop mönster och dokumenttyp, till exempel ”policyer/*.md: policy”.',
  type: (name: string, all: string) => `”${name}” är ingen dokumenttyp. De som finns är ${all}.`,
  pairs: (under: string) => `${under} ska para ihop regel och nivå, till exempel ”unclear-mandate: hint”.`,
  rule: (name: string, near: string | undefined) =>
    `”${name}” är ingen regel eller princip.${near ? ` Menade du ”${near}”?` : ''} Reglerna finns i docs/regler, och editorn föreslår dem.`,
  level: (all: string) => `Nivån ska vara ${all}.`,
  thresholds: () => 'thresholds ska ange gränser per regel, till exempel ”too-many-goals: {information: 7}”.',
  limitedRules: (all: string) => `Det finns gränser för ${all}.`,
  number: () => 'Gränsen ska vara ett tal från noll och uppåt.',
  limits: (rule: string, all: string) => `De gränser som finns för ${rule} är ${all}.`,
  coverage: () =>
    'Skriv till exempel ”coverage: {share: 0.4, atLeast: 2}”: hur stor andel av frågorna, och minst hur många, som ska ha svar för att en princip ska bäras.',
  caps: () => 'Skriv till exempel ”caps: {perRule: 10, perDocument: 100}”: hur många fynd som visas av en regel och i allt; resten blir ett antal.',
  byType: () => 'Skriv till exempel ”budget: {information: 10, warning: 20}”.',
};

const en: typeof sv = {
  yaml: (why) => `The file cannot be read as YAML: ${why}. Mend the line or remove it.`,
  shape: () => 'The file should hold keys and values, for example "language: sv".',
  language: () => 'language should be sv or en.',
  today: () => 'today should be a date such as 2026-11-24.',
  names: (key) =>
    `${key} should be a list of ${{ roles: 'roles', units: 'units or bodies', people: 'words for those you serve' }[key] ?? 'words'}, for example [${{ roles: 'driftledare, områdeschef', units: 'Servicecentrum, Lotsen', people: 'hyresgäst, medlem' }[key] ?? ''}].`,
  extends: () => 'extends should be a file or a package, or a list of them, for example "extends: ../common.yaml".',
  packs: () => 'packs should be a file of rules, or a list of files, for example "packs: [./rules.yaml]".',
  extendsGone: (name) => `"${name}" cannot be read. Check the path from this file, or remove the line.`,
  extendsCycle: (name) => `"${name}" builds on this file in turn. Remove one of the lines.`,
  extendsRemote: (name) => `"${name}" is an address. Put the file in the folder or in an installed package; nothing is fetched.`,
  inExtended: (name, line, message) => `In "${name}", line ${line}: ${message}`,
  ignore: () => 'ignore should be a list of paths or patterns, for example [arkiv/**].',
  key: (name, all) => `There is no key "${name}". There are ${all}.`,
  documentTypes: () => 'documentTypes should pair patterns with types, for example "policyer/*.md: policy".',
  type: (name, all) => `"${name}" is no type of document. There are ${all}.`,
  pairs: (under) => `${under} should pair rules with levels, for example "unclear-mandate: hint".`,
  rule: (name, near) =>
    `"${name}" is no rule or principle.${near ? ` Did you mean "${near}"?` : ''} The rules are in docs/regler, and the editor suggests them.`,
  level: (all) => `The level should be ${all}.`,
  thresholds: () => 'thresholds should give limits per rule, for example "too-many-goals: {information: 7}".',
  limitedRules: (all) => `There are limits for ${all}.`,
  number: () => 'The limit should be a number from zero up.',
  limits: (rule, all) => `The limits for ${rule} are ${all}.`,
  coverage: () =>
    'Write for example ”coverage: {share: 0.4, atLeast: 2}”: how large a share of the questions, and at least how many, are to be answered for a principle to be carried.',
  caps: () => 'Write for example "caps: {perRule: 10, perDocument: 100}": how many findings of a rule and in all are shown; the rest is a number.',
  byType: () => 'Write for example "budget: {information: 10, warning: 20}".',
};

export type ConfigTexts = typeof sv;

/** A message in both languages. */
export const both = (words: (texts: ConfigTexts) => string): Readonly<Record<Language, string>> => ({ sv: words(sv), en: words(en) });
