import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { type Document, fact } from '../core/document.ts';
import { type Span, shift } from '../core/text.ts';
import { outline, type Place, spanOf, wordsOf } from '../markdown/outline.ts';
import { tables } from '../markdown/tables.ts';

/** What a draft says of itself. */
export type FieldId =
  | 'title'
  | 'type'
  | 'decidedBy'
  | 'date'
  | 'validFrom'
  | 'validTo'
  | 'review'
  | 'responsible'
  | 'appliesTo'
  | 'recordNumber'
  | 'replaces'
  | 'version'
  | 'designation'
  | 'summary';

export interface Field {
  readonly id: FieldId;
  readonly value: string;
  readonly span: Span;
}

export interface Header {
  readonly fields: readonly Field[];
  /** What is wrong with the front matter, if it cannot be read. */
  readonly problem: { readonly message: string; readonly span: Span } | undefined;
}

/** The labels that real documents use, in small letters (PATTERNS.md 1.2 counts them in thirty headers). */
const labels: readonly (readonly [RegExp, FieldId])[] = [
  [/^(?:titel|rubrik|title|namn)$/, 'title'],
  [/^(?:dokumenttyp|typ|typ av dokument|styrdokumenttyp)$/, 'type'],
  [/^(?:beslutad av|beslutat av|antagen av|antaget av|antagna av|fastställd av|fastställt av|beslutsinstans|beslutande|beslutas av)$/, 'decidedBy'],
  [
    /^(?:datum|beslutsdatum|beslutad|beslutat|antagen|antaget|fastställd|fastställt|datum för beslut|beslutad datum|antagningsdatum|fastställelsedatum|senast uppdaterad|utfardad_datum)$/,
    'date',
  ],
  [/^(?:gäller från|gäller fr\.o\.m\.?|gäller från och med|giltig från|giltig_fran|ikraft_datum|ikraftträdande)$/, 'validFrom'],
  [
    /^(?:gäller|gäller till|gäller till och med|gäller t\.o\.m\.?|giltig till|giltig till och med|giltighet|giltighetstid|giltig_till|giltighetsperiod|avtalsperiod|avtalstid|uppdragstid|programtid|programperiod|planperiod|period|dokumentet gäller till och med)$/,
    'validTo',
  ],
  [
    /^(?:revideras|nästa revidering|revidering|aktualitetsprövning|tidpunkt för aktualitetsprövning|ses över|ses över senast|översyn senast|översyn|nästa översyn|revideras senast|uppdateras|uppföljning|följs upp)$/,
    'review',
  ],
  [
    /^(?:dokumentansvarig|dokumentägare|ansvarig|ansvarig [A-Za-zÀ-ɏ]+|ansvarig för (?:uppföljning|dokumentet|innehållet|revidering)[A-Za-zÀ-ɏ]*|kontaktperson|för revidering ansvarar|handläggare|upprättad av)$/u,
    'responsible',
  ],
  [/^(?:gäller för|dokumentet gäller för|omfattar|målgrupp)$/, 'appliesTo'],
  [/^(?:diarienummer|dnr|diarienr|diarie)$/, 'recordNumber'],
  [/^(?:ersätter|ersätter tidigare versioner|upphäver)$/, 'replaces'],
  [/^(?:version|revision)$/, 'version'],
  [/^(?:beteckning|sfs|sfs-nummer)$/, 'designation'],
  [/^(?:sammanfattning|utdrag)$/, 'summary'],
];

const labelled = (label: string): FieldId | undefined =>
  labels.find(
    ([pattern]) => pattern.test(label.trim().toLowerCase().replaceAll('-', ' ').replaceAll('_', ' ')) || pattern.test(label.trim().toLowerCase()),
  )?.[1];

/** In a chapter the header is that of the whole document, which does not stand in it. */
const nowhere: Span = { start: 0, end: 0 };

/** The header of a draft: front matter, and the block of labels under the title, as a table, in bold or on lines of their own. */
export const header = fact((document): Header => {
  if (document.chapter)
    return { fields: document.chapter.whole.header.map(({ id, value }) => ({ id: id as FieldId, value, span: nowhere })), problem: undefined };
  const front = frontMatter(document);
  return { fields: [...front.fields, ...inTables(document), ...onLines(document)], problem: front.problem };
});

/** The first field of a kind that says something. */
export const field = (document: Document, id: FieldId): Field | undefined => header(document).fields.find((each) => each.id === id);

function frontMatter(document: Document): Header {
  const at = document.blocks.findIndex((block) => block.kind === 'front-matter');
  if (at < 0) return { fields: [], problem: undefined };
  const offset = document.starts[at] as number;
  const text = (document.blocks[at] as { readonly text: string }).text;
  const first = /^---[^\r\n]*(?:\r\n|\n|\r)/.exec(text)?.[0].length ?? 0;
  const source = text.slice(first).replace(/---[ \t]*(?:\r\n|\n|\r)?$/, '');
  const yaml = parseDocument(source, { logLevel: 'silent' });
  const error = yaml.errors[0];
  const problem = error && {
    message: (error.message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, ''),
    span: shift({ start: error.pos[0], end: Math.max(error.pos[0] + 1, error.pos[1]) }, offset + first),
  };
  if (!isMap(yaml.contents)) return { fields: [], problem };
  const fields = (yaml.contents.items as Pair[]).flatMap((pair): Field[] => {
    const { key, value } = pair;
    if (!isScalar(key) || !isScalar(value) || !value.range) return [];
    const id = labelled(String(key.value));
    const said = source
      .slice(value.range[0], value.range[1])
      .replace(/^["']|["']$/g, '')
      .trim();
    return id && saysSomething(said) ? [{ id, value: said, span: shift({ start: value.range[0], end: value.range[1] }, offset + first) }] : [];
  });
  return { fields, problem };
}

/** The last section that the header is in: the title's, or that of a bold line right under it, such as the name of the municipality, unless all headings are bold lines. */
export const lastOfHeader = fact((document: Document): number => {
  const [, first, second, third] = outline(document).sections;
  return first?.heading !== undefined && second?.depth === bold && second.heading === first.heading + 1 && third?.depth !== bold ? 2 : 1;
});
const bold = 7;

/** Labels and values in the first table of the header: beside each other, or the labels in its head. */
function inTables(document: Document): Field[] {
  const table = tables(document)[0];
  if (!table || table.section > lastOfHeader(document)) return [];
  const [head = [], values = []] = table.rows;
  if (table.rows.length === 2 && head.every((cell) => idOf(cell) ?? isBy(cell)) && !values.some(idOf))
    return head.flatMap((label, i) => (isBy(label) ? (['decidedBy', 'responsible'] as const) : [idOf(label)]).flatMap((id) => fieldOf(id, values[i])));
  return table.rows.flatMap((cells) => cells.flatMap((label, i) => (i % 2 === 0 ? fieldOf(idOf(label), cells[i + 1]) : [])));
}

const idOf = (label: Place): FieldId | undefined => labelled(wordsOf(label.passage).replace(/:$/, ''));
/** "Senast uppdaterad | Av": who has written it and keeps it. */
const isBy = ({ passage }: Place): boolean => /^av$/i.test(wordsOf(passage));

function fieldOf(id: FieldId | undefined, cell: Place | undefined): Field[] {
  const value = cell ? wordsOf(cell.passage) : '';
  return id && cell && saysSomething(value) ? [{ id, value, span: spanOf(cell) }] : [];
}

/** "Dokumenttyp: policy", "**Beslutad av:** nämnden", "Version: 2 · Dnr: 14", "Antagen av kommunfullmäktige 2019-12-16 § 115" before the second heading. */
function onLines(document: Document): Field[] {
  const found: Field[] = [];
  const last = lastOfHeader(document);
  for (const place of outline(document).places) {
    if (place.section > last) break;
    if (place.passage.depth > 0 || place.passage.cell) continue;
    const start = place.offset + place.passage.span.start;
    const source = document.text.slice(start, start + place.passage.prose.length);
    for (const line of source.matchAll(part)) {
      const match = /^[.\s>*_-]*([A-Za-zÀ-ɏ .]{2,40}?)[\s*_]*:[\s*_]*(.+?)[\s*_]*$/u.exec(line[0]);
      const id = match && labelled(match[1] as string);
      if (id && saysSomething(match[2] as string)) {
        const at = line.index + line[0].lastIndexOf(match[2] as string);
        found.push({ id, value: match[2] as string, span: { start: start + at, end: start + at + (match[2] as string).length } });
        continue;
      }
      const told = unmarked.exec(line[0]);
      const decided =
        /^[\s>*_]*(?:Antagen|Antaget|Antagna|Fastställd|Fastställt|Beslutad|Beslutat)\s+(?:av\s+)?(.{3,120}?)(?:[\s.*_]*$|\.\s+(?=[A-ZÀ-Þ]))/u.exec(line[0]);
      if (decided) {
        const span = { start: start + line.index, end: start + line.index + line[0].length };
        found.push({ id: 'decidedBy', value: decided[1] as string, span });
        if (/\d{4}-\d\d-\d\d|\d{1,2} [A-Za-zÀ-ɏ]+ \d{4}/u.test(decided[1] as string)) found.push({ id: 'date', value: decided[1] as string, span });
      }
      const named = told && labelled(told[1] as string);
      if (told && named) {
        const at = start + line.index + told.index + told[0].length - (told[2] as string).length;
        found.push({ id: named, value: told[2] as string, span: { start: at, end: at + (told[2] as string).length } });
      }
    }
  }
  return found;
}

/** A line, or a part of it: between bars or dots, and up to a label that opens a sentence. */
const part = /(?:(?!\.\s+[*_]*[A-ZÀ-Þ][A-Za-zÀ-ɏ ]{1,38}[*_]*:)[^\r\n|·])+/gu;

/** "Ansvarig nämnd är kulturnämnden", "Programtid 2026–2030": labels without a colon, among other things on a line. */
const unmarked =
  /(?<![A-Za-zÀ-ɏ])(ansvarig (?:nämnd|styrelse|förvaltning)|programtid|programperiod|planperiod)\s+(?:är\s+)?([A-Za-zÀ-ɏ\d][^.:]{1,60}[A-Za-zÀ-ɏ\d])/iu;

/** Labels without a value and values yet to come count as missing. */
const saysSomething = (value: string): boolean =>
  value.trim() !== '' && !/^(?:[-–⬜_.…*]+|null|~|tbd|xx+|\[.*\])$/i.test(value.trim()) && !/inväntar|skriv här\]/i.test(value);
