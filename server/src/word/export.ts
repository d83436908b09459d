import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Language } from '../core/config.ts';
import type { Block, Inline, ListItem } from '../report/blocks.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A page as a .docx, with Word's own styles, so that it takes on the look of whoever opens it. */
export async function exportWord(title: string, blocks: readonly Block[], language: Language): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Tillitskoll',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } } } } },
    sections: [{ children: blocks.flatMap(partsOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function partsOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ text: plain(block.text), heading: levels[block.level], keepNext: true, spacing: { before: block.level === 1 ? 0 : 280, after: 80 } }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text), spacing: { after: 120 } })];
    case 'list':
      return block.items.flatMap((item) => itemsOf(item, 0));
    default:
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
          rows: [
            new TableRow({ tableHeader: true, children: block.head.map((text) => cell([{ text, strong: true }])) }),
            ...block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
          ],
        }),
        new Paragraph({}),
      ];
  }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const itemsOf = ({ text, items = [] }: ListItem, level: number): Paragraph[] => [
  new Paragraph({ children: runs(text), bullet: { level } }),
  ...items.flatMap((item) => itemsOf(item, level + 1)),
];

const cell = (text: readonly Inline[]): TableCell =>
  new TableCell({ margins: { top: 40, bottom: 40, right: 120 }, children: [new Paragraph({ children: runs(text) })] });

const runs = (text: readonly Inline[]): TextRun[] =>
  text.map((each) =>
    typeof each === 'string' ? new TextRun(plain(each)) : new TextRun({ text: plain(each.text), bold: each.strong === true, italics: each.em === true }),
  );

/** What XML cannot carry is left out; line breaks of the draft are spaces. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
