const t0 = performance.now();
import { literalsOf } from '../../server/src/core/literals.ts';
import { screenedPatterns, screenOf } from '../../server/src/core/screen.ts';
import { rules } from '../../server/src/rules/index.ts';
console.log(
  'loaded',
  (performance.now() - t0).toFixed(0),
  rules.length,
  screenedPatterns().length,
  screenedPatterns().reduce((n, p) => n + p.source.length, 0),
);
let t = performance.now();
screenOf('hej');
console.log('index', (performance.now() - t).toFixed(1));
t = performance.now();
const un = screenedPatterns().filter((p) => !literalsOf(p.source));
console.log('again', (performance.now() - t).toFixed(1), 'open', un.length);
for (const p of un.slice(0, 12)) console.log(p.source.slice(0, 150));
