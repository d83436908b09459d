import { readFileSync } from 'node:fs';
import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { createDocument } from '../../server/src/markdown/document.ts';
import { editDocument } from '../../server/src/markdown/document.ts';
import { rules } from '../../server/src/rules/index.ts';
const config = defaultConfig('2026-11-24');
const text = ['verksamhetsplan-vard-och-omsorg', 'riktlinje-for-avvikelsehantering', 'policy-for-delaktighet']
  .map((n) => readFileSync(`docs/exempel/${n}.md`, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
  .join('\n')
  .repeat(process.argv[3] ? Number(process.argv[3]) : 1);
console.log(text.length);
const mode = process.argv[2];
if (mode === 'rules') {
  analyse(createDocument('', text), config);
  let document = createDocument('bench.md', text);
  analyse(document, config);
  const all: [number, string][] = [];
  document = editDocument(document, { span: { start: 500, end: 500 }, newText: 'a' });
  for (const rule of rules) {
    const t = performance.now();
    analyse(document, config, [rule.id]);
    all.push([performance.now() - t, rule.id]);
  }
  all.sort((a, b) => b[0] - a[0]);
  for (const [t, id] of all.slice(0, 40)) console.log(t.toFixed(2), id);
} else if (mode === 'full') {
  for (let i = 0; i < 20; i++) {
    const t = performance.now();
    analyse(createDocument('', text), config);
    console.log((performance.now() - t).toFixed(1));
  }
} else {
  let document = createDocument('bench.md', text);
  for (let i = 0; i < 600; i++) {
    const at = Math.floor((document.text.length * ((i * 7919) % 1000)) / 1000);
    const t = performance.now();
    document = editDocument(document, { span: { start: at, end: at }, newText: 'a' });
    analyse(document, config);
    if (i % 100 === 0) console.log((performance.now() - t).toFixed(1));
  }
}
