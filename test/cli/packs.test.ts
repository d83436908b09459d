import { describe, expect, it } from 'vitest';
import { cli, folderOf } from '../support/cli.ts';

const rule = (bad: string): string => `rules:
  - id: sturebyn-brukare
    title: Ordet brukare
    message: Vem menas med ”{ord}”?
    why: Fullmäktige har valt ordet.
    advice: Skriv invånare.
    principles: [medborgarfokus]
    finds: [brukar~]
    examples: {bad: ['${bad}'], good: ['Invånaren ska få svar.']}
`;

describe('rules of one’s own', () => {
  it('run with the others where the project names them', async () => {
    const cwd = folderOf({ 'a.md': 'Brukaren ska få svar.\n', '.tillitskoll.yaml': 'packs: ./regler.yaml\n', 'regler.yaml': rule('Brukaren ska få svar.') });
    const { out } = await cli(['check', '--rule', 'sturebyn-brukare', 'a.md'], { cwd });
    expect(out).toMatch(/Ordet brukare \(sturebyn-brukare\)[\s\S]*Vem menas med ”Brukaren”\?/);
    expect((await cli(['check', '--rule', 'sturebyn-annan', 'a.md'], { cwd })).code).toBe(2);
  });

  it('are tried by their examples', async () => {
    const cwd = folderOf({ 'bra.yaml': rule('Brukaren ska få svar.'), 'mindre-bra.yaml': rule('Kunden ska få svar.'), 'fel.yaml': 'rules:\n  - id: X\n' });
    expect(await cli(['test-rules', 'bra.yaml'], { cwd })).toEqual({ code: 0, out: '✓ sturebyn-brukare (2)\n', err: '' });
    const { code, out } = await cli(['test-rules', 'mindre-bra.yaml'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '✗ sturebyn-brukare (2)\n  Väcker inte frågan: Kunden ska få svar.\n' });
    expect((await cli(['test-rules', 'fel.yaml'], { cwd })).out).toMatch(/fel\.yaml:2: id: Regeln ska ha ett id/);
    expect((await cli(['test-rules'], { cwd })).code).toBe(2);
  });
});
