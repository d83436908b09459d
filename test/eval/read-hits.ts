import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const hitsFolder = 'test/eval/hits';

/** Where the texts are that hits are read in; not all are part of the repository. Those in `unseen` and `whole` were written after the rules. */
export const textFolders = (root: string): readonly string[] => [
  join(root, '../shared/corpus'),
  join(root, 'test/eval/drafts'),
  join(root, 'docs/exempel'),
  join(root, 'test/eval/unseen'),
  join(root, 'test/eval/whole'),
];

/** A finding that somebody has read: the file and the hash of the words marked, never the words. */
export interface ReadHit {
  readonly file: string;
  readonly offset: number;
  readonly hash: string;
  /** `?` is not read yet. */
  readonly verdict: 'true' | 'false' | '?';
  readonly note: string;
}

/** The findings of a rule that have been read; none where nobody has. */
export function readHits(root: string, rule: string): readonly ReadHit[] {
  const path = join(root, hitsFolder, `${rule}.tsv`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [file = '', offset = '', hash = '', verdict = '?', note = ''] = line.split('\t');
      return { file, offset: Number(offset), hash, verdict: verdict as ReadHit['verdict'], note };
    });
}

/** How many of a rule's findings have been read, and how many of those were right. */
export function measuredBy(hits: readonly ReadHit[]): { readonly read: number; readonly right: number } {
  const read = hits.filter(({ verdict }) => verdict !== '?');
  return { read: read.length, right: read.filter(({ verdict }) => verdict === 'true').length };
}
