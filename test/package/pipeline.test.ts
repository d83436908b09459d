import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderOf } from '../support/cli.ts';

const root = resolve(import.meta.dirname, '../..');
const yaml = (name: string) => parse(readFileSync(join(root, name), 'utf8'));
const drafts = {
  'styr dokument/policy.md': '# Policy för bemötande\n\nPlanen ska följas upp. Rektorn ansvarar för mötet.\n',
  'anteckning.md': '# Kaffe\n',
};

describe('the GitHub action', () => {
  const { inputs, runs } = yaml('action.yml');
  const step = runs.steps.find(({ name }: { name: string }) => name === 'Check');
  const act = (over: Readonly<Record<string, string>>) => {
    const cwd = folderOf(drafts);
    const env: Record<string, string> = { GITHUB_ACTION_PATH: root, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    for (const [name, value] of Object.entries<string>(step.env)) {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] as string;
      env[name] = over[input] ?? inputs[input].default;
    }
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
    return { cwd, status, stdout, stderr };
  };

  it('puts the questions on their lines and in the summary of the job', () => {
    const { cwd, status, stdout, stderr } = act({ sarif: 'x.sarif' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^::notice file=styr dokument\/policy\.md,line=3,/m);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('policy.md');
    expect(JSON.parse(readFileSync(join(cwd, 'x.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('fails when it is asked to, and takes inputs as words and not as commands', () => {
    expect(act({ 'fail-on': 'information' }).status).toBe(1);
    const { cwd, status } = act({ files: '\nstyr dokument\n$(touch hacked)\n' });
    expect(status).toBe(0);
    expect(spawnSync('ls', [cwd], { encoding: 'utf8' }).stdout).not.toContain('hacked');
  });

  it('has a description for each input', () => {
    for (const input of Object.values<{ description: string; default: string }>(inputs)) {
      expect(input.description).toMatch(/\.$/);
      expect(input.default).toBeTypeOf('string');
    }
  });
});

it('the pre-commit hook runs a command that there is', () => {
  const [{ entry, language, types }] = yaml('.pre-commit-hooks.yaml');
  expect([language, types]).toEqual(['node', ['markdown']]);
  const [program, ...args] = entry.split(' ');
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cwd = folderOf(drafts);
  mkdirSync(join(cwd, 'bin'));
  symlinkSync(join(root, bin[program]), join(cwd, 'bin', program));
  const { stderr, stdout } = spawnSync(process.execPath, [join(cwd, 'bin', program), ...args, 'styr dokument/policy.md'], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('(unclear-mandate)');
});

it('what is packed from the repository is what the command line and the server need', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const names = (files as readonly { readonly path: string }[]).map(({ path }) => path);
  expect(names).toEqual(expect.arrayContaining(['server/out/cli.cjs', 'server/out/server.cjs', 'docs/regler/unclear-mandate.md']));
  expect(names.filter((name) => /^(?:client|test|scripts)\//.test(name))).toEqual([]);
});
