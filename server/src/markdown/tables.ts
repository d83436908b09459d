import { type Block, type Document, fact } from '../core/document.ts';
import { type Span, shift } from '../core/text.ts';
import { outline, type Place } from './outline.ts';
import { tableSpans } from './passages.ts';

/** A table by rows; the first row is its head. Cells are places of the outline. */
export interface Table {
  readonly rows: readonly (readonly Place[])[];
  readonly span: Span;
  /** Index of the section it stands in. */
  readonly section: number;
}

/** The tables of a document in order, those in block quotes left out. */
export const tables = fact((document): readonly Table[] => {
  const found: Table[] = [];
  let open: { block: number; table: number; rows: Place[][] } | undefined;
  for (const place of outline(document).places) {
    const cell = place.passage.cell;
    if (!cell || place.passage.quoted) continue;
    if (!open || open.block !== place.block || open.table !== cell.table) {
      open = { block: place.block, table: cell.table, rows: [] };
      found.push({ rows: open.rows, span: spanOfTable(document, place, cell.table), section: place.section });
    }
    (open.rows[cell.row] ??= []).push(place);
  }
  return found;
});

function spanOfTable({ blocks, starts }: Document, { block }: Place, table: number): Span {
  const span = tableSpans(blocks[block] as Block)[table] as Span;
  return shift(span, starts[block] as number);
}

/** The table and row of each cell. */
export const rowOf = fact((document): ReadonlyMap<Place, { readonly table: Table; readonly row: number }> => {
  const found = new Map<Place, { table: Table; row: number }>();
  for (const table of tables(document)) {
    for (const [row, cells] of table.rows.entries()) for (const cell of cells) found.set(cell, { table, row });
  }
  return found;
});
