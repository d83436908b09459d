// Writes the pages of the rules and the schemas of the configuration and the answers: npm run docs
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '../server/src/config/schema.ts';
import { contractSchema } from '../server/src/report/contract-schema.ts';
import { rulePages } from '../server/src/report/rule-page.ts';

const docs = join(import.meta.dirname, '../docs');
for (const folder of ['regler', 'schema']) mkdirSync(join(docs, folder), { recursive: true });
for (const [name, text] of rulePages()) writeFileSync(join(docs, 'regler', name), text);
writeFileSync(
  join(docs, 'schema/tillitskoll.schema.json'),
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...configSchema() }, undefined, 2)}\n`,
);
writeFileSync(
  join(docs, 'schema/svar.schema.json'),
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...contractSchema() }, undefined, 2)}\n`,
);
