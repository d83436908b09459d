// Writes the pages of the rules: npm run docs
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../server/src/report/rule-page.ts';

const folder = join(import.meta.dirname, '../docs/regler');
mkdirSync(folder, { recursive: true });
for (const [name, text] of rulePages()) writeFileSync(join(folder, name), text);
