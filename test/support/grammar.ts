import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** As little of VS Code's Markdown grammar as the injections stand on: comments, fences, code, quotes and headings. */
const markdown = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
    { name: 'comment.block.html', begin: '<!--', end: '-->' },
    { name: 'markup.quote.markdown', begin: '^> ', end: '$' },
    { name: 'markup.heading.markdown', begin: '^#+ ', end: '$' },
  ],
});

/** Markdown with one of our grammars in it, as VS Code injects it. */
export async function injected(file: string): Promise<textmate.IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const injection = readFileSync(join(import.meta.dirname, '../../syntaxes', file), 'utf8');
  const { scopeName } = JSON.parse(injection) as { readonly scopeName: string };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => textmate.parseRawGrammar(scope === 'text.html.markdown' ? markdown : injection, `${scope}.json`),
    getInjections: (scope) => (scope === 'text.html.markdown' ? [scopeName] : []),
  });
  return (await registry.loadGrammar('text.html.markdown')) as textmate.IGrammar;
}

/** The pieces of a text that one of our scopes covers, as `scope: piece`. */
export function ours(grammar: textmate.IGrammar, text: string): string[] {
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
