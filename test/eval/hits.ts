// Findings of a rule on real texts and drafts, to be read by a person: npm run hits -- RULE [COUNT]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { hashOf } from '../../server/src/core/hash.ts';
import { positionAt } from '../../server/src/core/positions.ts';
import type { Finding } from '../../server/src/core/rule.ts';
import type { Document } from '../../server/src/core/document.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { hitsFolder, readHits, textFolders } from './read-hits.ts';

const root = join(import.meta.dirname, '../..');
const [rule = '', count = '30'] = process.argv.slice(2);

interface Hit {
  readonly file: string;
  readonly document: Document;
  readonly finding: Finding;
}

const hits: Hit[] = textFolders(root)
  .flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.md') && name !== 'PATTERNS.md')
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
      : [],
  )
  .flatMap(([file, text]) => {
    const document = createDocument(file, text);
    return analyse(document, defaultConfig('2026-11-24'), [rule]).findings.map((finding) => ({ file, document, finding }));
  })
  // An order that does not depend on the texts' order, and is the same each time.
  .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

function keyOf({ file, finding }: Hit): string {
  return hashOf(`${rule} ${file} ${finding.span.start}`);
}

const known = new Map(readHits(root, rule).map((each) => [`${each.file} ${each.hash}`, each]));
const rows = hits.slice(0, Number(count)).map(({ file, document, finding }, i) => {
  const { start, end } = finding.span;
  const { text } = document;
  const before = known.get(`${file} ${hashOf(text.slice(start, end))}`);
  console.log(`\n#${i + 1} ${file}:${positionAt(document, start).line + 1} ${finding.severity}${before ? ` (${before.verdict})` : ''}`);
  console.log(
    `  …${text.slice(Math.max(0, start - 220), start).replace(/\s+/g, ' ')}⟦${text.slice(start, end).replace(/\s+/g, ' ')}⟧${text.slice(end, end + 220).replace(/\s+/g, ' ')}…`,
  );
  console.log(`  → ${finding.message}`);
  return [file, start, hashOf(text.slice(start, end)), before?.verdict ?? '?', before?.note ?? ''].join('\t');
});
console.log(`\n${hits.length} fynd i ${new Set(hits.map(({ file }) => file)).size} texter; ${rows.length} skrivna till test/eval/hits/${rule}.tsv`);
mkdirSync(join(root, hitsFolder), { recursive: true });
writeFileSync(join(root, hitsFolder, `${rule}.tsv`), `${['file\toffset\thash\tverdict\tnote', ...rows].join('\n')}\n`);
