import type { MarkupContent } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { riktlinje, shortTerm, unclear, untitled } from '../support/governing.ts';
import { type Editor, modern, startEditor } from '../support/lsp.ts';

const ignoring = (rule: string, reason: string): string => `<!-- tillitskoll-ignorera ${rule}: ${reason} -->\n${unclear}`;

async function hovered(editor: Editor, words: string): Promise<readonly [string, string] | null> {
  const hover = await editor.hover(untitled, words);
  return hover?.range ? [editor.document(untitled).getText(hover.range), (hover.contents as MarkupContent).value] : null;
}

/** A text, the words pointed at, the words that the hover is of, and what it says. */
const cases: readonly (readonly [string, string, string, string, readonly (string | RegExp)[]])[] = [
  [
    'a finding',
    riktlinje(unclear),
    'redovisas',
    'ska redovisas',
    ['**Otydligt mandat** · Handlingsutrymme', '**Varför** ', '**En väg framåt** ', '**Till exempel**', '```markdown\n', '*Källa: SOU 2018:47, avsnitt 5.4.1*'],
  ],
  [
    'a finding on the title',
    shortTerm,
    'Plan för',
    'Plan för elevhälsan',
    ['**Vilka har varit med?** · Öppenhet', '*Källa: SOU 2018:47, avsnitt 7.2.1*', '\n\n---\n\n'],
  ],
  [
    'a placeholder',
    riktlinje('Planen följs upp av [vem: skriv här] i mars.'),
    '[vem',
    '[vem: skriv här]',
    ['**Något att fylla i**', 'utan källa bland utredningarna'],
  ],
  [
    'the name of a principle',
    riktlinje('Handlingsutrymmet är stort.'),
    'Handlingsutrymmet',
    'Handlingsutrymmet',
    ['**Handlingsutrymme**', 'Ett utkast som bär principen säger:\n\n- ', /\*Källa: SOU/],
  ],
  ['the name of a principle, at its end', riktlinje('Vi värnar öppenhet.'), 'het.', 'öppenhet', ['**Öppenhet**']],
  ['the heading of a principle', riktlinje('## Stöd och tid', 'Chefen är nära.'), 'tid', 'Stöd och tid', ['**Stöd**']],
  [
    'a term in a heading, in one of its forms, with its source',
    riktlinje('## Så läser vi indikatorerna', 'Nämnden samtalar en gång om året.'),
    'indikatorerna',
    'indikatorerna',
    ['**Indikator**\n\nEtt tecken', /\*\*Att fråga\*\* [^?]+\?\n\n\*Källa: SOU 2018:47, avsnitt 7\.1\.2\*$/],
  ],
  [
    'a term that no source discusses',
    riktlinje('## Förslaget på remiss', 'Nämnden svarar en gång om året.'),
    'remiss',
    'remiss',
    ['**Remiss**', /\*\*Att fråga\*\* [^?]+\?$/],
  ],
  ['a term in a paragraph that stands as a heading', riktlinje('**Våra rutiner**', 'Chefen är nära.'), 'rutiner', 'rutiner', ['**Rutin**']],
  ['a term in a bold lead', riktlinje('**Uppföljning:** Rektor samtalar med arbetslagen i mars.'), 'Uppfölj', 'Uppföljning', ['**Uppföljning**']],
  ['a term in the bold lead of an item', riktlinje('- **Mandat**: rektor beslutar.\n- **Tid**: i mars.'), 'Mandat', 'Mandat', ['**Mandat**']],
  ['a term in the head of a table', riktlinje('| Nyckeltal | Vem |\n|---|---|\n| Tid | rektor |'), 'Nyckeltal', 'Nyckeltal', ['**Nyckeltal**']],
  [
    'a term in the words that open a list',
    riktlinje('Rektor läser. Rektor håller ihop uppföljningen av:\n\n- frånvaro\n- trivsel'),
    'uppfölj',
    'uppföljningen',
    ['**Uppföljning**'],
  ],
  [
    'a rare term, in running text',
    riktlinje('Rektor söker tidstjuvar i mars.'),
    'tidstjuvar',
    'tidstjuvar',
    ['**Tidstjuv**', /\*Källa: SOU 2018:47, avsnitt 3\.3\.1\*$/],
  ],
  [
    'a rare term that only the slides of SKR speak of',
    riktlinje('Rektor håller styrsnurran i gång.'),
    'styrsnurran',
    'styrsnurran',
    ['**Styrsnurra**', /\*Källa: SKR 2023 \(bildspel, Feuk\)\*$/],
  ],
  ['a principle, before a term of the same heading', riktlinje('## Stöd och mandat', 'Chefen är nära.'), 'mandat', 'Stöd och mandat', ['**Stöd**']],
  [
    'a departure',
    riktlinje(ignoring('unclear-mandate', 'nämnden valde')),
    'tillitskoll',
    '<!-- tillitskoll-ignorera unclear-mandate: nämnden valde -->',
    ['**Avsteg från regeln unclear-mandate**', 'Skälet: nämnden valde'],
  ],
  [
    'a departure without a reason',
    riktlinje(ignoring('unclear-mandate', '')),
    'tillitskoll',
    '<!-- tillitskoll-ignorera unclear-mandate:  -->',
    ['Utan skäl gäller inte avsteget'],
  ],
  [
    'a departure from no rule',
    riktlinje(ignoring('otydligt', 'så')),
    'tillitskoll',
    '<!-- tillitskoll-ignorera otydligt: så -->',
    ['Det finns ingen regel ”otydligt”'],
  ],
];

describe('a hover on', () => {
  it.each(cases)('%s', async (_, text, words, of, parts) => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, text);
    const [range, value] = (await hovered(editor, words)) ?? ['', ''];
    expect(range).toBe(of);
    for (const part of parts) expect(value).toMatch(part);
  });

  it('a finding in English, with its source', async () => {
    await using editor = await startEditor({ capabilities: modern, settings: () => ({ language: 'en' }) });
    editor.open(untitled, riktlinje(unclear, 'Vi värnar öppenhet.'));
    expect((await hovered(editor, 'redovisas'))?.[1]).toMatch(/\*\*Unclear mandate\*\*[\s\S]*\*\*Why\*\*[\s\S]*section 5\.4\.1/);
    expect((await hovered(editor, 'öppenhet'))?.[1]).toContain('A draft that carries the principle says');
  });

  it('a draft says nothing where there is nothing to say, nor in a text that is none or is not open', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje('Kunskap är bra. Stöd också.', '## Kör `policy` eller läs om måltider', '```\n[mål]\n```'));
    for (const words of ['alla enheter', 'Kunskap', 'Stöd', 'policy`', 'mål]', 'måltider']) expect(await editor.hover(untitled, words), words).toBeNull();
    expect(await editor.hover(untitled, { line: 999, character: 999 })).toBeNull();
    expect(await editor.hover('file:///nowhere.md', { line: 0, character: 0 })).toBeNull();
    editor.open('file:///ingen/README.md', unclear);
    expect(await editor.hover('file:///ingen/README.md', 'redovisas')).toBeNull();
  });

  it('a common term in running text, outside a bold lead, in a cell or in a closed sentence before a list says nothing', async () => {
    await using editor = await startEditor({ capabilities: modern });
    const text = [
      'Rektor läser policyn i mars.',
      '**Tid:** rektor har mandatet.',
      'Rektor ser **målet** i mars.',
      '| Vad | Vem |\n|---|---|\n| Nyckeltal | rektor |',
      'Rektor läser rutinen. Rektor läser också:\n\n- svaren\n- remissen',
      'Rektor läser indikatorerna.\n\n- Eleverna trivs',
    ];
    editor.open(untitled, riktlinje(...text));
    for (const words of ['policyn', 'mandatet', 'målet', 'Nyckeltal', 'rutinen', 'remissen', 'indikatorerna'])
      expect(await editor.hover(untitled, words), words).toBeNull();
  });

  it('a departure does not render what its reason holds', async () => {
    await using editor = await startEditor({ capabilities: modern });
    editor.open(untitled, riktlinje(ignoring('unclear-mandate', '[x](command:rm) <img src=x> **nej**')));
    const value = (await hovered(editor, 'tillitskoll'))?.[1] ?? '';
    expect(value).not.toMatch(/\]\(command|<img|\*\*nej/);
  });
});
