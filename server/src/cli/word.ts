import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../core/config.ts';
import type { Block } from '../report/blocks.ts';
import type { CliTexts } from '../texts/cli.ts';
import { type Arguments, UsageError } from './args.ts';

/** A page as a Word document. */
export const wordOf = async (title: string, blocks: readonly Block[], language: Language): Promise<Uint8Array> =>
  (await import('../word/bridge.ts')).exportWord(title, blocks, language);

/**
 * Makes Markdown of a Word document. A file that is there is never written over.
 * @throws UsageError where the file cannot be read as Word, or the other is there already
 */
export async function importFile(
  { operands: [name, ...others], output }: Arguments,
  io: { readonly cwd: string; out(text: string): void; err(text: string): void },
  say: CliTexts,
): Promise<number> {
  if (name === undefined || others.length > 0) throw new UsageError(say.oneWord);
  const bytes = await readFile(resolve(io.cwd, name)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(say.unreadable(name, error.code ?? String(error)));
  });
  const { importWord } = await import('../word/bridge.ts');
  const { markdown, pictures } = await importWord(bytes).catch(() => {
    throw new UsageError(say.notWord(name));
  });
  if (output === undefined) io.out(markdown);
  else
    await writeFile(resolve(io.cwd, output), markdown, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(error.code === 'EEXIST' ? say.exists(output) : say.unreadable(output, error.code ?? String(error)));
    });
  if (pictures > 0) io.err(`${say.pictures(pictures)}\n`);
  return 0;
}
