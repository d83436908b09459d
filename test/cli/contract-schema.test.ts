import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { contractSchema } from '../../server/src/report/contract-schema.ts';
import { cli } from '../support/cli.ts';

const folder = join(import.meta.dirname, '../../docs/exempel');
const exampleDrafts = readdirSync(folder).map((name) => join(folder, name));
const isValid = new Ajv.default({ allErrors: true }).compile(contractSchema());

describe('the published schema of the answers', () => {
  it('is the one in docs/schema', () => {
    expect(JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/schema/svar.schema.json'), 'utf8'))).toMatchObject(contractSchema());
  });

  it.each(['check', 'coverage', 'clauses', 'goals', 'mandates'])('%s answers by it', async (command) => {
    const { out } = await cli([command, ...exampleDrafts, '--format', 'json', '--today', '2026-11-24']);
    const answer = JSON.parse(out);
    expect(answer.files.length).toBe(exampleDrafts.length);
    isValid(answer);
    expect(isValid.errors ?? []).toEqual([]);
    // Each of its properties is asked for.
    for (const key of Object.keys(answer.files[0])) expect(isValid({ version: 1, files: [{ ...answer.files[0], [key]: undefined }] })).toBe(false);
  });
});
