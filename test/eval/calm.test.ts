import { describe, expect, it } from 'vitest';
import { corpusNames, corpusText, hasShared } from '../support/shared.ts';
import { calm, mostPerThousand } from './calm.ts';

describe.skipIf(!hasShared)('on real documents the tool is calm', () => {
  const found = calm(corpusNames().map((name) => [name, corpusText(name)] as const));

  it.each(found)('$severity', ({ severity, ninetieth }) => {
    expect(ninetieth).toBeLessThanOrEqual(mostPerThousand[severity] ?? Number.POSITIVE_INFINITY);
  });

  it('no statute gets a warning', () => {
    expect(found.find(({ severity }) => severity === 'warning')?.statutes).toEqual([]);
  });
});
