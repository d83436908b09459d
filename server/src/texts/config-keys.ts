import type { Language } from '../core/config.ts';

/** What each key of a configuration file is for, with an example. Also the descriptions of the JSON schema. */
const sv = {
  extends: 'Bygger på en annan fil eller ett installerat paket (bara data, inget körs). Det som står här går före. Till exempel `extends: ../gemensam.yaml`.',
  packs: 'Egna regler som data, i en fil bredvid. Till exempel `packs: [./regler.yaml]`. Prova dem med `tillitskoll test-rules`.',
  language: 'Språk för fynd, hjälptexter och rapport: `sv` eller `en`.',
  documentTypes: 'Vilka filer som är styrdokument, och av vilken sort. Till exempel `"policyer/*.md": policy`. Det första mönstret som passar gäller.',
  severity:
    'Nivå per regel eller princip: `warning`, `information`, `hint` eller `off`. Under en dokumenttyp gäller det bara den typen: `policy: {unclear-mandate: off}`.',
  rules: 'Regler av och på: `unclear-mandate: off`, `officialese: on`, eller en nivå.',
  thresholds: 'Gränser per regel, till exempel `too-many-goals: {information: 5}`. Gränserna är verktygets egna; ingen av utredningarna nämner en siffra.',
  coverage: 'När en princip bärs: `share` är andelen frågor som ska ha svar, `atLeast` hur många det minst ska vara.',
  roles: 'Egna roller som kan ha ett ansvar, till exempel `[driftledare, områdeschef]`. Alla böjningar känns igen.',
  units: 'Egna enheter och organ, till exempel `[Servicecentrum, Lotsen]`.',
  people: 'Egna ord för dem ni är till för, till exempel `[hyresgäst, medlem]`.',
  ignore: 'Filer och mappar som inte granskas, till exempel `[arkiv/**]`.',
  caps: 'Hur många fynd som visas av en regel (`perRule`) och i allt (`perDocument`); resten blir ett antal.',
  today: 'Dagens datum, för prov och omkörningar: `2026-11-24`. Behövs annars inte.',
};

export type ConfigKey = keyof typeof sv;

const en: typeof sv = {
  extends:
    'Builds on another file or an installed package (data only, nothing is run). What stands here goes before it. For example `extends: ../common.yaml`.',
  packs: 'Rules of your own as data, in a file beside. For example `packs: [./rules.yaml]`. Try them with `tillitskoll test-rules`.',
  language: 'Language of findings, help and report: `sv` or `en`.',
  documentTypes: 'Which files are governing documents, and of which kind. For example `"policyer/*.md": policy`. The first pattern that fits counts.',
  severity:
    'Level per rule or principle: `warning`, `information`, `hint` or `off`. Under a document type it counts for that type only: `policy: {unclear-mandate: off}`.',
  rules: 'Rules on and off: `unclear-mandate: off`, `officialese: on`, or a level.',
  thresholds: 'Limits per rule, for example `too-many-goals: {information: 5}`. They are the tool’s own; none of the inquiries names a number.',
  coverage: 'When a principle is carried: `share` is the share of questions to be answered, `atLeast` how many there are to be at least.',
  roles: 'Roles of your own that can be responsible, for example `[driftledare, områdeschef]`. All inflections are known.',
  units: 'Units and bodies of your own, for example `[Servicecentrum, Lotsen]`.',
  people: 'Your own words for those you serve, for example `[hyresgäst, medlem]`.',
  ignore: 'Files and folders that are left alone, for example `[arkiv/**]`.',
  caps: 'How many findings of a rule (`perRule`) and in all (`perDocument`) are shown; the rest is a number.',
  today: 'The current day, for tests and runs made again: `2026-11-24`. Otherwise not needed.',
};

export const configKeyTexts: Readonly<Record<Language, Readonly<Record<ConfigKey, string>>>> = { sv, en };

/** What the levels mean. */
export const levelTexts: Readonly<Record<Language, Readonly<Record<'warning' | 'information' | 'hint' | 'off' | 'on', string>>>> = {
  sv: {
    warning: 'Gul understrykning, och med i listan över problem.',
    information: 'Blå understrykning, och med i listan över problem.',
    hint: 'Tre små prickar; stör minst.',
    off: 'Regeln är tyst.',
    on: 'Regeln är på, med sin egen nivå.',
  },
  en: {
    warning: 'Yellow underline, and in the list of problems.',
    information: 'Blue underline, and in the list of problems.',
    hint: 'Three small dots; disturbs least.',
    off: 'The rule is silent.',
    on: 'The rule is on, at its own level.',
  },
};
