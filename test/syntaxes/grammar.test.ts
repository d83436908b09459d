import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const injection = readFileSync(join(import.meta.dirname, '../../syntaxes/tillitskoll.tmLanguage.json'), 'utf8');

/** As little of VS Code's Markdown grammar as the injection stands on: comments, fences and code. */
const markdown = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
    { name: 'comment.block.html', begin: '<!--', end: '-->' },
    { name: 'markup.heading.markdown', begin: '^#+ ', end: '$' },
  ],
});

let grammar: textmate.IGrammar;

beforeAll(async () => {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => textmate.parseRawGrammar(scope === 'text.html.markdown' ? markdown : injection, `${scope}.json`),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.tillitskoll.injection'] : []),
  });
  grammar = (await registry.loadGrammar('text.html.markdown')) as textmate.IGrammar;
});

/** The pieces of a text that one of our scopes covers, as `scope: piece`. */
function ours(text: string): string[] {
  let stack = textmate.INITIAL;
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.findLast((each) => each.endsWith('.tillitskoll'));
      if (scope) found.push(`${scope}: ${line.slice(startIndex, endIndex)}`);
    }
    stack = ruleStack;
  }
  return found;
}

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
