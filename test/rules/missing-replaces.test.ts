import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import { marked } from '../support/drafts.ts';
import { fixProblems, only, toneProblems } from '../support/one-rule.ts';

const rule = 'missing-replaces';
const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';
const duties = [
  'Enhetschefen ska gå igenom rutinen med nyanställda.',
  'Medarbetaren ska anmäla tillbud samma dag.',
  'Vaktmästaren ska prova larmet varje månad.',
  'Samordnaren ska kalla till möte i mars.',
];
const draft = (title: string, ...more: readonly string[]): string => `${[`# ${title}`, ...duties, ...more].join('\n\n')}\n`;

const asked: readonly [string, string, string][] = [
  ['rutin', 'duties alone', draft('Rutin för larm')],
  ['policy', 'a decision', draft('Policy för arbetsmiljö', 'Antagen av kommunfullmäktige 2026-05-04 § 12.')],
  ['riktlinje', 'a first version', `---\nversion: 1.0\n---\n\n${draft('Riktlinje för larm')}`],
  ['riktlinje', 'an empty label', '# Riktlinje för larm\n\n**Ersätter:**\n\nEnhetschefen ska larma. Vaktmästaren ska prova. Samordnaren ska kalla.\n'],
  ['regler', 'a demand that starts from something', draft('Ordningsregler för lokalen', 'Hyran utgår från lokalens storlek.')],
  ['program', 'a stem with items', '# Program för friluftsliv\n\nParkchefen ska:\n\n- röja stigar\n- märka leder\n- laga vindskydd\n'],
  ['plan', 'a plan without a period', draft('Plan för elevhälsan')],
  ['strategi', 'a validity', draft('Strategi för öppna data', 'Strategin gäller till 2030-12-31.')],
  ['reglemente', 'rules of procedure', draft('Reglemente för kulturnämnden')],
  ['delegationsordning', 'a delegation order', draft('Delegationsordning för miljönämnden')],
];

describe('duties, and nothing goes', () => {
  it.each(asked)('%s: %s', (type, _, markdown) => {
    expect(marked(markdown, only(rule, markdown, { type }))).toEqual([titleOf(markdown)]);
    expect(fixProblems(rule, markdown, { type })).toEqual([]);
    expect(toneProblems(rule, markdown, { type })).toEqual([]);
  });

  it('counts the duties', () => {
    expect(only(rule, draft('Rutin för larm'), { type: 'rutin' })[0]?.message).toContain('4 skyldigheter');
  });
});

const gone: readonly [string, string][] = [
  ['replaces', 'Rutinen ersätter larminstruktionen från 2019.'],
  ['repeals', 'Genom beslutet upphävs riktlinjen om nycklar.'],
  ['ends', 'Veckorapporten upphör vid årsskiftet.'],
  ['is removed', 'Blankett 12 tas bort.'],
  ['they take away', 'Vi tar samtidigt bort den dubbla registreringen.'],
  ['no longer needed', 'Kvittenserna behövs inte längre.'],
  ['need not', 'Enheterna behöver inte lämna någon egen plan.'],
  ['merged', 'Nyckelrutinen och larmrutinen slås samman.'],
  ['instead of the old', 'Mötet hålls digitalt i stället för tidigare fysiska möten.'],
  ['an earlier version', 'Här framgår vad som har ändrats mot den tidigare rutinen.'],
  ['a revision', 'Reviderad 2026-04-01.'],
  ['the first of its kind', 'Rutinen är den första i sitt slag i kommunen.'],
  ['nothing before', 'Någon gemensam rutin har inte funnits.'],
  ['in a heading with text', '## Upphävda dokument\n\nRiktlinje om nycklar, 2014.'],
  ['in a table', '| Dokument | Ersätts av |\n|---|---|\n| Nyckelpolicy | Den här rutinen |'],
  ['left to fill in', 'Dokumentet ersätter [dokument: skriv här].'],
];
const silent: readonly [string, string, string][] = [
  ['rutin', 'two duties', '# Rutin för larm\n\nEnhetschefen ska larma. Vaktmästaren ska prova larmet.\n'],
  ['policy', 'in the header', `---\nersätter: Arbetsmiljöpolicy 2019\n---\n\n${draft('Policy för arbetsmiljö')}`],
  ['policy', 'a second version', `---\nversion: 2.1\n---\n\n${draft('Policy för arbetsmiljö')}`],
  ['plan', 'a period in the title', draft('Plan för elevhälsan 2027–2029')],
  ['verksamhetsplan', 'a plan of the year', draft('Verksamhetsplan för skolan')],
  ['avtal', 'an agreement', draft('Avtal om larm')],
  ['forfattning', 'a statute', draft('Förordning (2019:12) om larm')],
  ['riktlinje', 'an extract', draft('Utdrag ur riktlinje för larm')],
  ['riktlinje', 'a fragment', `${duties.join('\n\n')}\n`],
  ['okand', 'an unknown type', draft('Om larm')],
];

describe('something goes, or nothing is asked', () => {
  it.each(gone)('%s', (_, paragraph) => {
    expect(only(rule, draft('Rutin för larm', paragraph), { type: 'rutin' })).toEqual([]);
  });

  it.each(silent)('%s: %s', (type, _, markdown) => {
    expect(only(rule, markdown, { type })).toEqual([]);
  });

  it('is silent on a check list that only its file name calls so', () => {
    expect(only(rule, duties.map((duty) => `## Del\n\n${duty}\n`).join('\n'), {})).toEqual([]);
  });

  it('holds once the section is filled in', () => {
    const markdown = draft('Rutin för larm');
    const after = applyEdits(markdown, only(rule, markdown, { type: 'rutin' })[0]?.fixes[0]?.edits ?? []);
    expect(only(rule, after.replace(/\[[^\]]*: skriv här\]/g, 'nyckelrutinen'), { type: 'rutin' })).toEqual([]);
  });
});
