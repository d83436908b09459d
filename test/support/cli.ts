import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cliBundle } from './build.ts';
import { today } from './drafts.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A new folder with files in it; gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tillitskoll-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Runs the built command line as a process of its own. */
export function cli(args: readonly string[], { cwd = tmpdir(), stdin = '' }: { readonly cwd?: string; readonly stdin?: string } = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cliBundle, ...args], { cwd, stdio: 'pipe' });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined).end(stdin);
  });
}

/** What a range in the answer looks like. */
export interface JsonRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One file of a JSON answer; the tests of the contract look closer. */
export interface JsonFile {
  readonly file: string;
  readonly documentType: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly principles: readonly string[];
    readonly severity: string;
    readonly message: string;
    readonly range: JsonRange;
    readonly source: object | null;
    readonly related: readonly { readonly range: JsonRange; readonly message: string }[];
    readonly fixes: readonly {
      readonly title: string;
      readonly safe: boolean;
      readonly edits: readonly { readonly range: JsonRange; readonly newText: string }[];
    }[];
  }[];
  readonly coverage: readonly {
    readonly principle: string;
    readonly level: string;
    readonly criteria: readonly {
      readonly id: string;
      readonly met: boolean;
      readonly evidence: readonly { readonly range: JsonRange; readonly text: string }[];
    }[];
  }[];
  readonly clauses: readonly Readonly<Record<string, unknown>>[];
  readonly goals: readonly Readonly<Record<string, unknown>>[];
}

/** The answer in JSON, with `--today` set as in all tests. */
export async function json(args: readonly string[], options: { readonly cwd?: string; readonly stdin?: string } = {}): Promise<readonly JsonFile[]> {
  const { code, out, err } = await cli([...args, '--format', 'json', ...(args.includes('--today') ? [] : ['--today', today])], options);
  if (code === 2) throw new Error(err);
  const answer = JSON.parse(out) as { readonly version: number; readonly files: readonly JsonFile[] };
  if (answer.version !== 1 || Object.keys(answer).join() !== 'version,files') throw new Error(`not the envelope: ${out.slice(0, 200)}`);
  return answer.files;
}

/** The words that a range covers, counted in lines and UTF-16 code units. */
export function inRange(text: string, { start, end }: JsonRange): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = ({ line, character }: JsonRange['start']): number => lines.slice(0, line).join('').length + character;
  return text.slice(offset(start), offset(end));
}
