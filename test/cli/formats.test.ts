import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { cli, folderOf, json } from '../support/cli.ts';

const draft = `# Riktlinje för "tillsyn" & <b>svar</b>

## Drift 😀

Larmet ska provas 100 %: varje dag, året om. Loggen ska sparas.

<!-- tillitskoll-ignorera unclear-mandate: fullmäktige har beslutat, se § 4 -->

Planen ska följas upp.

Ansvarig är [vem: skriv här].
`;
const clean = '# Rutin\n\nRektorn ska följa upp planen.\n';
const only = ['--rule', 'unclear-mandate', '--rule', 'unfilled-placeholder', '--today', '2026-11-24'];
const files = { 'a, b/plan 1.md': draft, 'ren.md': clean };
const check = (cwd: string, ...args: readonly string[]) => cli(['check', 'a, b/plan 1.md', 'ren.md', ...only, ...args], { cwd });

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly baselineState?: string;
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly suppressions?: readonly { readonly justification: string }[];
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Readonly<Record<string, number>> } },
        ];
      }[];
    },
  ];
}

describe('SARIF', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../data/sarif-2.1.0.schema.json'), 'utf8'));
  const isValid = new Ajv04.default({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
  const sarif = async (cwd: string, ...args: readonly string[]): Promise<Sarif> => {
    const { out, err } = await check(cwd, '--format', 'sarif', ...args);
    expect(err).toBe('');
    const log = JSON.parse(out);
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
    return log;
  };

  it('the validator refuses what is not SARIF', () => {
    expect(isValid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('has what was found, where, with the rules and what the author has set aside', async () => {
    const cwd = folderOf(files);
    const { runs } = await sarif(cwd);
    const [{ results, tool }] = runs;
    const [found] = await json(['check', 'a, b/plan 1.md', ...only], { cwd });
    expect(results.filter(({ suppressions }) => !suppressions).map(({ ruleId }) => ruleId)).toEqual(found?.findings.map(({ rule }) => rule));
    expect(results.flatMap(({ suppressions }) => suppressions ?? [])).toMatchObject([{ justification: 'fullmäktige har beslutat, se § 4' }]);
    const { artifactLocation, region } = results[0]?.locations[0].physicalLocation ?? {};
    expect(artifactLocation?.uri).toBe('a%2C%20b/plan%201.md');
    const range = found?.findings[0]?.range;
    expect(region).toEqual({
      startLine: (range?.start.line ?? 0) + 1,
      startColumn: (range?.start.character ?? 0) + 1,
      endLine: (range?.end.line ?? 0) + 1,
      endColumn: (range?.end.character ?? 0) + 1,
    });
    expect(tool.driver.rules.find(({ id }) => id === 'unclear-mandate')?.help.text).toContain('SOU 2018:47');
  });

  it('has fingerprints that stay when lines move, and tells old from new by the baseline', async () => {
    const cwd = folderOf(files);
    const prints = ({ runs }: Sarif) => runs[0].results.map(({ partialFingerprints }) => partialFingerprints['tillitskoll/v1']);
    const before = await sarif(cwd);
    expect(before.runs[0].results.every(({ baselineState }) => baselineState === undefined)).toBe(true);
    await cli(['baseline', 'a, b/plan 1.md', 'ren.md'], { cwd });
    writeFileSync(
      join(cwd, 'a, b/plan 1.md'),
      draft.replace('## Drift', 'Inledande ord.\n\n## Drift').replace('Ansvarig är', 'Bilden ska ritas.\n\nAnsvarig är'),
    );
    const after = await sarif(cwd);
    expect(prints(after)).toEqual(expect.arrayContaining(prints(before)));
    expect(after.runs[0].results.filter(({ baselineState, suppressions }) => baselineState === 'new' && !suppressions)).toHaveLength(1);
    expect(after.runs[0].results.filter(({ baselineState }) => baselineState === 'unchanged').length).toBeGreaterThan(1);
  });
});

describe('JUnit', () => {
  it('fails what --fail-on fails, and skips what is set aside', async () => {
    const cwd = folderOf(files);
    const { out } = await check(cwd, '--format', 'junit');
    expect(out).toMatch(/<testsuites name="tillitskoll" tests="\d+" failures="0" skipped="1">/);
    expect(out).toContain('<testsuite name="ren.md" tests="1" failures="0" skipped="0">');
    expect(out).toContain('<skipped message="fullmäktige har beslutat, se § 4"/>');
    const failing = await check(cwd, '--format', 'junit', '--fail-on', 'information');
    expect(failing.code).toBe(1);
    expect(Number(/failures="(\d+)"/.exec(failing.out)?.[1])).toBe(failing.out.match(/<failure /g)?.length);
    expect(failing.out).toContain('<failure ');
  });

  it('is well-formed whatever the draft says', async () => {
    const cwd = folderOf({ 'x.md': '# Plan & <x>\n\nAnsvarig är [vem & "vad" <i> \u0001: skriv här].\n\nPlanen ]]> "&" <ska> ska följas upp.\n' });
    const { out } = await cli(['check', 'x.md', '--format', 'junit', ...only], { cwd });
    expect(out).not.toMatch(/[\u0000-\u0008]/);
    const [, body = ''] = out.split('?>');
    const open: string[] = [];
    for (const [, close, name, attributes, self] of body.matchAll(/<(\/?)([\w-]+)((?:\s[\w-]+="[^"<]*")*)(\/?)>/g)) {
      expect(attributes?.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name as string);
    }
    expect(open).toEqual([]);
    expect(body.replace(/<(\/?)([\w-]+)((?:\s[\w-]+="[^"<]*")*)(\/?)>/g, '')).not.toMatch(/[<>]/);
  });
});

it('GitHub: one command for each finding, in the lines that it is about', async () => {
  const cwd = folderOf(files);
  const { out } = await check(cwd, '--format', 'github');
  const [found] = await json(['check', 'a, b/plan 1.md', ...only], { cwd });
  const commands = out.trimEnd().split('\n');
  expect(commands).toHaveLength(found?.findings.length ?? 0);
  for (const [i, command] of commands.entries()) {
    expect(command).toMatch(/^::(?:warning|notice) file=a%2C b\/plan 1\.md,line=\d+,/);
    expect(command).toContain(`line=${(found?.findings[i]?.range.start.line ?? 0) + 1},`);
  }
  expect(commands[0]).toContain(found?.findings[0]?.message.replaceAll('%', '%25'));
});

it('GitLab: what its code quality report asks for, each fingerprint once', async () => {
  const list = JSON.parse((await check(folderOf(files), '--format', 'gitlab')).out) as readonly Readonly<Record<string, unknown>>[];
  expect(list.length).toBeGreaterThan(2);
  for (const each of list) {
    expect(Object.keys(each)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
    expect(['info', 'minor']).toContain(each['severity']);
    expect(each['location']).toMatchObject({ path: 'a, b/plan 1.md', lines: { begin: expect.any(Number) } });
  }
  expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length);
});

describe('a page', () => {
  it('in Markdown, with the words of the draft as text', async () => {
    const { out } = await check(folderOf(files), '--format', 'markdown');
    expect(out).toMatch(/^# Tillitskoll: \d+ frågor i 2 dokument\n/);
    expect(out).toContain('| Rad | Vikt | Fråga | Regel |');
    expect(out).toContain('## ren.md');
    expect(out).toContain('Inga frågor.');
    expect((await check(folderOf(files), '--format', 'markdown', '--language', 'en')).out).toMatch(/^# Tillitskoll: \d+ questions in 2 documents\n/);
  });

  it('in HTML that runs nothing', async () => {
    const { out } = await cli(['check', 'x.md', '--format', 'html', ...only], {
      cwd: folderOf({ 'x.md': '# Plan\n\nAnsvarig är [vem <img src=x onerror=alert(1)>: skriv här].\n' }),
    });
    expect(out).toMatch(/^<!DOCTYPE html>/);
    expect(out).not.toContain('<img');
  });
});

describe('how much is said', () => {
  it('--quiet: a line for each finding, nothing without', async () => {
    const cwd = folderOf(files);
    const { out } = await check(cwd, '--quiet');
    const [found] = await json(['check', 'a, b/plan 1.md', ...only], { cwd });
    expect(out.trimEnd().split('\n')).toHaveLength(found?.findings.length ?? 0);
    expect(out).toMatch(/^a, b\/plan 1\.md:5:\d+: .+ \(unclear-mandate\)\n/);
    expect((await cli(['check', 'ren.md', '-q', ...only], { cwd })).out).toBe('');
  });

  it('--summary: only how many', async () => {
    const { out } = await check(folderOf(files), '--summary');
    expect(out).toMatch(/^\d+ fynd i 2 dokument: viktigt \d+ · fundera på \d+ · tips \d+\n/);
    expect(out).toMatch(/\n +\d+ {2}.+ \(unclear-mandate\)\n/);
    expect(out).not.toContain('plan 1.md');
  });

  it('no colour where nobody reads on a terminal', async () => {
    expect((await check(folderOf(files))).out).not.toContain('\u001b');
  });

  it.each(['--quiet', '--summary'])('%s goes with text only', async (option) => {
    const { code, err } = await check(folderOf(files), option, '--format', 'json');
    expect(code).toBe(2);
    expect(err).toContain(option);
  });
});

describe('--stdin-filename', () => {
  it('names the answer and finds the configuration of the place; nothing is written there', async () => {
    const cwd = folderOf({ '.tillitskoll.yaml': 'documentTypes: {"planer/*.md": plan}\n', 'planer/x.md': 'gammalt\n' });
    const [answer] = await json(['check', '-', '--stdin-filename', 'planer/x.md', '--fix'], { cwd, stdin: '# Något\n\nMan skall följa upp.\n' });
    expect(answer).toMatchObject({ file: 'planer/x.md', documentType: 'plan' });
    expect(readFileSync(join(cwd, 'planer/x.md'), 'utf8')).toBe('gammalt\n');
  });
});

describe('--changed', () => {
  const policy = '# Policy för bemötande\n\nNämnden ska lyssna. Rektorn ansvarar för mötet.\n';
  const repository = (): string => {
    const cwd = folderOf({ 'policy.md': policy, 'gammal.md': policy, 'bort.md': policy, 'å.md': policy });
    const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd, stdio: 'ignore' });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'a');
    git('checkout', '-qb', 'gren');
    writeFileSync(join(cwd, 'å.md'), `${policy}\nMer.\n`);
    git('commit', '-qam', 'b');
    writeFileSync(join(cwd, 'policy.md'), `${policy}\nMer.\n`);
    writeFileSync(join(cwd, 'ny.md'), policy);
    git('rm', '-q', 'bort.md');
    return cwd;
  };
  const names = async (cwd: string, ...args: readonly string[]) => (await json(['check', ...args], { cwd })).map(({ file }) => file);

  it('what is not committed, and new files', async () => {
    const cwd = repository();
    expect(await names(cwd, '--changed')).toEqual(['ny.md', 'policy.md']);
    expect(await names(cwd, 'gammal.md', 'policy.md', '--changed')).toEqual(['policy.md']);
  });

  it('--since: what differs from a branch', async () => {
    expect(await names(repository(), '--since', 'main')).toEqual(['ny.md', 'policy.md', 'å.md']);
  });

  it('says what is wrong without a repository, and with no such branch', async () => {
    for (const [cwd, args] of [
      [folderOf({ 'policy.md': policy }), ['--changed']],
      [repository(), ['--since', 'finns-inte']],
      [repository(), ['--since=--output=x']],
    ] as const) {
      const { code, out, err } = await cli(['check', ...args], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/git/);
    }
  });
});

it('many files are checked in threads as they are one by one', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `p${String(i).padStart(2, '0')}.md`,
      i % 5 === 4 ? '# Anteckning\n\nKaffe.\n' : draft.replace('Planen', `Plan ${i}`),
    ]),
  );
  const cwd = folderOf({ ...texts, 'trasig.md': '---\ntitel: [\n---\n# Policy för bemötande\n\nNämnden ska lyssna. Rektorn ansvarar för mötet.\n' });
  const { code, out, err } = await cli(['check', '.', '--format', 'json', '--fail-on', 'hint', ...only], { cwd });
  expect(code).toBe(1);
  expect(err).toMatch(/^trasig\.md:\d+: .*\n$/);
  const { files: found } = JSON.parse(out) as { readonly files: readonly { readonly file: string }[] };
  const alone = await Promise.all(
    Object.keys(texts)
      .filter((_, i) => i % 5 !== 4)
      .slice(0, 3)
      .map(async (name) => (await json(['check', name, ...only], { cwd }))[0]),
  );
  expect(found.map(({ file }) => file)).toEqual([...Object.keys(texts).filter((_, i) => i % 5 !== 4), 'trasig.md']);
  expect(found.slice(0, 3)).toEqual(alone);
});
