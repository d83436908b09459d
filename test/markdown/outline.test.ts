import { describe, expect, it } from 'vitest';
import { createDocument } from '../../server/src/markdown/document.ts';
import { outline } from '../../server/src/markdown/outline.ts';

const titles = (markdown: string): readonly string[] =>
  outline(createDocument('', markdown))
    .sections.slice(1)
    .map(({ title }) => title);

describe('the title of a section', () => {
  it.each([
    ['3.1 Mål', 'Mål'],
    ['1 - Syfte', 'Syfte'],
    ['2. Ansvar', 'Ansvar'],
    ['A. Formalia', 'Formalia'],
    ['IV – Ansvar', 'Ansvar'],
    ['Kapitel 2: Organ', 'Organ'],
    ['KAPITEL I – Organ', 'Organ'],
    ['Avsnitt 4 Mål', 'Mål'],
    ['1 § Uppgifter', '1 § Uppgifter'],
    ['1 a § Uppgifter', '1 a § Uppgifter'],
    ['2 kap. Organ', '2 kap. Organ'],
    ['I korthet', 'I korthet'],
    ['Vi möter alla', 'Vi möter alla'],
    ['Å andra sidan', 'Å andra sidan'],
    ['**Mål** för *skolan*', 'Mål för skolan'],
    ['', ''],
  ])('%s: %s', (heading, title) => {
    expect(titles(`## ${heading}\n`)).toEqual(heading === '' ? [] : [title]);
  });

  it('sections nest by level, also bold lines, and reach as far as their text', () => {
    const markdown = '# A\n\nett\n\n## B\n\ntvå\n\n**C**\n\ntre\n\n## D\n\n# E\n\nfyra\n';
    const { sections } = outline(createDocument('', markdown));
    expect(sections.map(({ title, depth, parent, span }) => [title, depth, parent, markdown.slice(span.start, span.end).split('\n').at(-1)])).toEqual([
      ['', 0, undefined, 'fyra'],
      ['A', 1, 0, '## D'],
      ['B', 2, 1, 'tre'],
      ['C', 7, 2, 'tre'],
      ['D', 2, 1, 'D'],
      ['E', 1, 0, 'fyra'],
    ]);
  });
});
