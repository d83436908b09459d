import type { IGrammar } from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';
import { injected, ours as covered } from '../support/grammar.ts';

let grammar: IGrammar;

beforeAll(async () => {
  grammar = await injected('tillitskoll.tmLanguage.json');
});

const ours = (text: string): string[] => covered(grammar, text);

describe('the injection grammar', () => {
  it('marks an ignore comment: directive, rule and colon', () => {
    expect(ours('<!-- tillitskoll-ignorera unclear-mandate: beslutat i fullmäktige -->')).toEqual([
      'comment.block.html.tillitskoll: <!--',
      'comment.block.html.tillitskoll:  ',
      'keyword.control.tillitskoll: tillitskoll-ignorera',
      'comment.block.html.tillitskoll:  ',
      'entity.name.tag.tillitskoll: unclear-mandate',
      'punctuation.separator.tillitskoll: :',
      'comment.block.html.tillitskoll:  ',
      'comment.block.html.tillitskoll: beslutat i fullmäktige ',
      'comment.block.html.tillitskoll: -->',
    ]);
  });

  it.each([
    'Planen följs upp av [vem: skriv här].',
    '- [År: skriv här]',
    '# [Titel: skriv här]',
    '<!-- tillitskoll-ignorera unclear-mandate: [skäl: skriv här] -->',
  ])('marks the placeholder in %s', (line) => {
    expect(ours(line).filter((each) => each.startsWith('variable.parameter.placeholder'))).toHaveLength(1);
  });

  it.each([
    '<!-- en vanlig kommentar -->',
    'Se [planen](plan.md) och [^1].',
    '`[vem: skriv här]`',
    '```\n[vem: skriv här]\n<!-- tillitskoll-ignorera x: y -->\n```',
  ])('leaves %s alone', (text) => {
    expect(ours(text)).toEqual([]);
  });
});
