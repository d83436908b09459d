import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PortfolioResult } from '../../server/src/protocol.ts';
import { riktlinje, unclear } from '../support/governing.ts';
import { modern, startEditor } from '../support/lsp.ts';
import { workspace } from '../support/workspace.ts';

const files = { 'a.md': riktlinje(unclear), 'b.md': riktlinje('Rektorn leder arbetet.'), 'c.md': 'Hej, vi ses på fredag.\n' };

/** A workspace with a place beside it for what is kept, and questions to servers that come and go. */
function kept() {
  const folder = workspace(files);
  const place = fileURLToPath(folder.uriOf('.kept'));
  const file = join(place, 'svar.json');
  const uris = Object.keys(files).map(folder.uriOf);
  return {
    folder,
    place,
    file,
    /** The titles that a new server tells of the documents; it has time to write when `waits` says what it waits for. */
    titles: async (waits: 'written' | 'warned' | 'nothing'): Promise<readonly string[]> => {
      await using editor = await startEditor({
        capabilities: modern,
        folders: [folder.uri],
        initializationOptions: { storage: folder.uriOf('.kept') },
      });
      const before = read(file);
      const { rows } = await editor.request<PortfolioResult>('tillitskoll/portfolio', { uris, shows: true });
      if (waits === 'written') await expect.poll(() => read(file), { timeout: 10_000 }).not.toBe(before);
      if (waits === 'warned') await editor.message('window/logMessage', ({ message }: { message: string }) => /kunde inte sparas.*ENOSPC/.test(message));
      return rows.map(({ cells }) => cells[0] ?? '');
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

describe('what was told of a workspace', () => {
  it('is told again as long as the document is as it was', async () => {
    using here = kept();
    const first = await here.titles('written');
    expect(first).toHaveLength(2);
    // Only what is kept has this title.
    writeFileSync(here.file, (read(here.file) ?? '').replaceAll(first[0] ?? '', 'Bevarad'));
    expect(await here.titles('nothing')).toEqual(['Bevarad', 'Bevarad']);
    here.folder.write('a.md', `${riktlinje(unclear)}\nPlanen ska följas upp.\n`);
    expect(await here.titles('written')).toEqual([first[0], 'Bevarad']);
  });

  it.each([
    ['of other rules', (text: string) => text.replace(/"by":"[^"]*"/, '"by":"0.0.1 0.0.1"')],
    ['cut short', (text: string) => text.slice(0, -20)],
    ['that is no object', () => '7'],
  ])('counts for nothing where it is %s', async (_, spoil) => {
    using here = kept();
    const first = await here.titles('written');
    writeFileSync(here.file, spoil((read(here.file) ?? '').replaceAll(first[0] ?? '', 'Bevarad')));
    expect(await here.titles('written')).toEqual(first);
  });

  it('is told without being kept on a full disk, which is said', async () => {
    using here = kept();
    mkdirSync(here.place);
    symlinkSync('/dev/full', `${here.file}.ny`);
    expect(await here.titles('warned')).toHaveLength(2);
    expect(read(here.file)).toBeUndefined();
  });
});
