import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { CliTexts } from '../texts/cli.ts';
import { UsageError } from './args.ts';

/**
 * The files that git says are changed and still there: against a commit, or what is not committed, with files git does not know yet.
 * Nothing that the repository's configuration names is run: no external diff, no text conversion, no file system monitor.
 * @param since a commit, branch or tag; compared from where the two parted
 * @returns absolute paths
 * @throws UsageError where git is missing, the folder is in no repository, or there is no such commit
 */
export async function changedFiles(cwd: string, since: string | undefined, say: CliTexts): Promise<ReadonlySet<string>> {
  const git = (...args: readonly string[]): Promise<string> =>
    new Promise((done, fail) => {
      execFile('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        if (error)
          fail(new UsageError(say.noGit((error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : stderr.trim().split('\n')[0] || String(error))));
        else done(stdout);
      });
    });
  const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
  const base = since === undefined ? undefined : (await git('merge-base', '--end-of-options', since, 'HEAD')).trim();
  const [diff, fresh] = await Promise.all([
    git('diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', '--no-textconv', base ?? 'HEAD', '--'),
    git('ls-files', '--others', '--exclude-standard', '--full-name', '-z'),
  ]);
  return new Set([...diff.split('\0'), ...fresh.split('\0')].filter(Boolean).map((name) => resolve(top, name)));
}
