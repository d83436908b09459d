import { analyse } from '../../server/src/analysis.ts';
import { defaultConfig } from '../../server/src/config/defaults.ts';
import { createDocument, editDocument } from '../../server/src/markdown/document.ts';
import { textOf } from './texts.ts';
const config = defaultConfig('2026-11-24');
const size = Number(process.argv[2]); const n = Number(process.argv[3] ?? 100);
let document = createDocument('bench.md', textOf(size));
const t0 = performance.now();
analyse(document, config);
console.log('cold', performance.now() - t0);
const ts: number[] = [], es: number[] = [];
for (let i = 0; i < n; i++) {
  const at = Math.floor((document.text.length * ((i * 7919) % 1000)) / 1000);
  const t = performance.now();
  document = editDocument(document, { span: { start: at, end: at }, newText: 'a' });
  es.push(performance.now() - t);
  analyse(document, config);
  ts.push(performance.now() - t);
}
ts.sort((a, b) => a - b); es.sort((a,b)=>a-b);
console.log('key', ts[n >> 1], ts[Math.floor(n * 0.95)], 'edit', es[n >> 1]);
