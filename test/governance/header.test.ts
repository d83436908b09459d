import { describe, expect, it } from 'vitest';
import { field, header } from '../../server/src/governance/header.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { at } from '../support/drafts.ts';

/** The fields of a header as one line each, in order. */
const fields = (markdown: string): readonly string[] => header(createDocument('', markdown)).fields.map(({ id, value }) => `${id}=${value}`);

const forms: readonly [string, string, readonly string[]][] = [
  [
    'labels that open sentences of a line',
    '# Plan\n\nDatum: 2026-02-03, § 4. Uppdateras: vart fjärde år. Ansvarig nämnd: tekniska nämnden\n',
    ['date=2026-02-03, § 4', 'review=vart fjärde år', 'responsible=tekniska nämnden'],
  ],
  [
    'a table with the labels as its head',
    '# Rutin\n\n| Senast uppdaterad | Av | Gäller |\n|---|---|---|\n| 2026-03-02 | Badmästaren | tills vidare |\n',
    ['date=2026-03-02', 'decidedBy=Badmästaren', 'responsible=Badmästaren', 'validTo=tills vidare'],
  ],
  [
    'YAML front matter',
    '---\ntitel: "Plan för skolan"\nbeslutad-av: kommunfullmäktige\nbeslutsdatum: 2026-11-03\ngiltig_till: 2030-12-31\nfärg: blå\n---\n\n# Plan\n',
    ['title=Plan för skolan', 'decidedBy=kommunfullmäktige', 'date=2026-11-03', 'validTo=2030-12-31'],
  ],
  ['front matter with CRLF', '---\r\nansvarig: rektor\r\n---\r\n\r\n# Plan\r\n', ['responsible=rektor']],
  ['front matter after a byte order mark', '\uFEFF---\nansvarig: rektor\n---\n\n# Plan\n', ['responsible=rektor']],
  ['front matter without a last line ending', '---\nansvarig: rektor\n---', ['responsible=rektor']],
  [
    'bold labels, colon inside',
    '# Plan\n\n**Dokumentansvarig:** säkerhetschef\n**Diarienummer:** KS 2026/14\n',
    ['responsible=säkerhetschef', 'recordNumber=KS 2026/14'],
  ],
  ['bold labels, colon outside', '# Plan\n\n**Beslutad av**: kommunstyrelsen\n', ['decidedBy=kommunstyrelsen']],
  ['plain lines', '# Plan\n\nGäller för: alla nämnder\nErsätter: plan 2020\n', ['appliesTo=alla nämnder', 'replaces=plan 2020']],
  ['after the name of the organisation in bold', '# Plan\n\n**Ekby kommun**\n\n| | |\n|---|---|\n| Antagen av | Nämnden |\n', ['decidedBy=Nämnden']],
  ['under a bold line with text before it, no header', '# Plan\n\nVi lyssnar.\n\n**Köp**\n\n| Antagen av | Nämnden |\n|---|---|\n', []],
  ['who it is that answers', '# Plan\n\nAnsvarig tjänsteperson: parkchefen · Programtid: 2026–2030\n', ['responsible=parkchefen', 'validTo=2026–2030']],
  [
    'labels without colons between dots',
    '# Program\n\nAnsvarig nämnd kulturnämnden · Programtid 2026–2030\n',
    ['responsible=kulturnämnden', 'validTo=2026–2030'],
  ],
  [
    'labels without colons in sentences',
    '# Program\n\nAntaget 2025-01-02. Ansvarig nämnd är kulturnämnden.\n',
    ['decidedBy=2025-01-02', 'date=2025-01-02', 'responsible=kulturnämnden'],
  ],
  ['a quote', '# Plan\n\n> **Version:** 1.2\n> **Antagen:** 2026-01-01\n', ['version=1.2', 'date=2026-01-01']],
  ['a list', '# Plan\n\n- Dnr: KS 2026/14\n- Revideras: varje mandatperiod\n', ['recordNumber=KS 2026/14', 'review=varje mandatperiod']],
  ['a table of two columns', '# Plan\n\n| Fastställd av | Nämnden |\n|---|---|\n| Giltighet | tills vidare |\n', ['decidedBy=Nämnden', 'validTo=tills vidare']],
  [
    'a table of four columns',
    '# Plan\n\n| Dokumenttyp | Plan | Version | 3 |\n|---|---|---|---|\n| Ansvarig | rektor | Dnr | 12 |\n',
    ['type=Plan', 'version=3', 'responsible=rektor', 'recordNumber=12'],
  ],
  [
    'a decision as running text',
    '# Plan\n\nAntagen av kommunfullmäktige 2019-12-16 § 115\n',
    ['decidedBy=kommunfullmäktige 2019-12-16 § 115', 'date=kommunfullmäktige 2019-12-16 § 115'],
  ],
  ['a decision without a date', '# Plan\n\nFastställd av nämnden.\n', ['decidedBy=nämnden']],
  [
    'a decision and more on the same line',
    '# Plan\n\n_Antagen av kultur- och fritidsnämnden 2025-03-11 § 12. Ses över hösten 2028. Frågor besvaras av nämndens sekreterare, som har kontor i stadshuset._\n',
    ['decidedBy=kultur- och fritidsnämnden 2025-03-11 § 12', 'date=kultur- och fritidsnämnden 2025-03-11 § 12'],
  ],
  [
    'labels with dots between',
    'Version: 2 · Giltighetstid: 2025–2029 · Ansvarig: rektor\n\n# Plan\n',
    ['version=2', 'validTo=2025–2029', 'responsible=rektor'],
  ],
  [
    'how long an assignment or agreement lasts',
    '# Uppdrag\n\n> **Uppdragstid:** 2026–2029\n> **Avtalsperiod:** 2027–2031\n> **Giltig till och med:** 2030-12-31\n',
    ['validTo=2026–2029', 'validTo=2027–2031', 'validTo=2030-12-31'],
  ],
];

describe('the header', () => {
  it.each(forms)('%s', (_, markdown, expected) => {
    expect(fields(markdown)).toEqual(expected);
  });

  it.each(forms)('%s: values stand where they say', (_, markdown) => {
    for (const { value, span } of header(createDocument('', markdown)).fields) expect(at(markdown, span)).toContain(value);
  });

  it.each([
    ['no value', '# Plan\n\n**Ansvarig:**\n**Version:**\n'],
    ['a dash', '# Plan\n\nAnsvarig: –\n'],
    ['a box to tick', '---\nbeslutad av: ⬜ Inväntar beslut\n---\n'],
    ['null', '---\nansvarig: null\nversion: ~\n---\n'],
    ['a placeholder', '---\nansvarig: "[roll: skriv här]"\n---\n'],
    ['a placeholder in a line', '# Plan\n\nAnsvarig: [roll: skriv här]\n'],
    ['a list as value', '---\nansvarig: [a, b]\n---\n'],
    ['further down', '# Plan\n\n## Ansvar\n\nAnsvarig: rektor\n'],
    ['a sentence with a colon', '# Plan\n\nVi säger så här: alla ska vara med.\n'],
    ['a bold heading among others', '# Plan\n\n**Ansvar**\n\nAnsvarig: rektor\n\n**Mål**\n\nVi läser.\n'],
    ['code', '# Plan\n\n```\nAnsvarig: rektor\n```\n'],
    ['nothing', ''],
  ])('%s is no field', (_, markdown) => {
    expect(fields(markdown)).toEqual([]);
  });

  it('the first field of a kind that says something counts', () => {
    expect(field(createDocument('', '---\nansvarig:\n---\n\n# Plan\n\nAnsvarig: rektor\n'), 'responsible')?.value).toBe('rektor');
  });

  it.each([
    ['a bracket left open', '---\ntitel: [Plan\nansvarig: rektor\n---\n\n# Plan\n'],
    ['a tab', '---\nansvarig:\n\t- rektor\n---\n\n# Plan\n'],
    ['two colons', '---\ntitel: Plan: ny\n---\n\n# Plan\n'],
    ['a quote left open', '---\ntitel: "Plan\n---\n\n# Plan\n'],
  ])('says where front matter cannot be read: %s', (_, markdown) => {
    const { problem } = header(createDocument('', markdown));
    expect(problem?.message).toMatch(/\S/);
    expect(problem?.message).not.toMatch(/ at line \d+/);
    expect(problem && problem.span.start >= 4 && problem.span.end <= markdown.indexOf('# Plan')).toBe(true);
  });

  it('is not troubled by front matter that is no map', () => {
    for (const yaml of ['- a\n- b', 'text', '', '? [a]\n: b', 'a: &x [*x]']) expect(() => fields(`---\n${yaml}\n---\n\n# Plan\n`)).not.toThrow();
  });
});
