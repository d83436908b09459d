// Findings of rules on real texts and drafts, to be read by a person: npm run hits -- RULE [COUNT], or --all to write the records of all rules
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import type { Document } from '../../server/src/core/document.ts';
import { hashOf } from '../../server/src/core/hash.ts';
import { positionAt } from '../../server/src/core/positions.ts';
import type { Finding } from '../../server/src/core/rule.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { rules } from '../../server/src/rules/index.ts';
import { hitsFolder, readHits, textFolders } from './read-hits.ts';

const root = join(import.meta.dirname, '../..');
const [asked = '--all', count = '30'] = process.argv.slice(2);
const ids = asked === '--all' ? rules.map(({ id }) => id).filter((id) => id !== 'ignore-comment') : [asked];

interface Hit {
  readonly file: string;
  readonly document: Document;
  readonly finding: Finding;
}

const found: Hit[] = textFolders(root)
  .flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.md') && name !== 'PATTERNS.md')
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
      : [],
  )
  .flatMap(([file, text]) => {
    const document = createDocument(file, text);
    return analyse(document, defaultConfig('2026-11-24'), ids).findings.map((finding) => ({ file, document, finding }));
  });

/** An order that does not depend on the texts' order, and is the same each time. */
const keyOf = ({ file, finding }: Hit): string => hashOf(`${finding.rule} ${file} ${finding.span.start}`);

mkdirSync(join(root, hitsFolder), { recursive: true });
for (const rule of ids) {
  const hits = found.filter(({ finding }) => finding.rule === rule).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const known = new Map(readHits(root, rule).map((each) => [`${each.file} ${each.hash}`, each]));
  const rows = hits.slice(0, Number(count)).map(({ file, document, finding }, i) => {
    const { start, end } = finding.span;
    const { text } = document;
    const before = known.get(`${file} ${hashOf(text.slice(start, end))}`);
    if (asked !== '--all') {
      console.log(`\n#${i + 1} ${file}:${positionAt(document, start).line + 1} ${finding.severity}${before ? ` (${before.verdict})` : ''}`);
      console.log(
        `  …${text.slice(Math.max(0, start - 220), start).replace(/\s+/g, ' ')}⟦${text.slice(start, end).replace(/\s+/g, ' ')}⟧${text.slice(end, end + 220).replace(/\s+/g, ' ')}…`,
      );
      console.log(`  → ${finding.message}`);
    }
    return [file, start, hashOf(text.slice(start, end)), before?.verdict ?? '?', before?.note ?? ''].join('\t');
  });
  console.log(`${rule}: ${hits.length} fynd i ${new Set(hits.map(({ file }) => file)).size} texter`);
  if (rows.length > 0 && rule !== 'unclear-mandate')
    writeFileSync(join(root, hitsFolder, `${rule}.tsv`), `${['file\toffset\thash\tverdict\tnote', ...rows].join('\n')}\n`);
}
