import { htmlBlockNames } from 'micromark-util-html-tag-name';
import type { BlockKind } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import { isBlank, type Line, lineAt } from './lines.ts';

/** Where the block that begins at a cut ends, and what it is. */
export interface Scanned {
  readonly end: number;
  readonly kind: BlockKind;
}

/**
 * The block that begins at `start`, a cut. A **cut** is a place where no construct is open, so that what follows parses
 * alone as it does in the whole: the start of the text, the end of front matter, and a line after a blank one that begins
 * in the first column and cannot continue a list, outside fences and HTML blocks. The scan looks at nothing before
 * `start`, which is what makes an incremental parse possible: equal text after equal cuts gives equal blocks.
 *
 * Where a line can be read in two ways the block goes on: a block too large is slow, a cut too many is wrong.
 */
export function scanBlock(text: string, start: number): Scanned {
  if (start === 0 && text.charCodeAt(0) === 0xfeff) return { end: 1, kind: 'opaque' };
  if (start === 0 || (start === 1 && text.charCodeAt(0) === 0xfeff)) {
    const end = frontMatterEnd(text, start);
    if (end !== undefined) return { end, kind: 'front-matter' };
  }
  const scan = new FlowScan(text);
  let at = start;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (at > start && scan.cutsBefore(line)) break;
    scan.take(line);
    at = line.next;
  }
  return { end: at, kind: scan.costly || at - start > limits.block ? 'opaque' : 'markdown' };
}

/** The end of YAML front matter at `start`, past the line that closes it; `undefined` if there is none or it is never closed. */
export function frontMatterEnd(text: string, start: number): number | undefined {
  const isFence = (line: Line) => /^---[ \t]*$/.test(text.slice(line.start, Math.min(line.end, line.start + 200)));
  let line = lineAt(text, start);
  if (!isFence(line)) return undefined;
  while (line.next < text.length) {
    line = lineAt(text, line.next);
    if (isFence(line)) return line.next;
  }
  return undefined;
}

interface Container {
  readonly kind: 'list' | 'quote' | 'footnote';
  /** The column where the content of the outermost open item begins. */
  readonly indent: number;
  /** Whether the container is open for sure; if not, constructs that depend on it make the rest of the text one block. */
  readonly certain: boolean;
}

type Leaf =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly closes: RegExp }
  /** HTML that ends at a blank line; `certain: false` if it may be text. */
  | { readonly kind: 'html-until-blank'; readonly certain: boolean };

/** The state of the scan between two lines of one block; only the outermost container is followed. */
class FlowScan {
  costly = false;
  #container: Container | undefined;
  #leaf: Leaf | undefined;
  #afterBlank = true;
  #lost = false;
  /** Whether a fence or an HTML block has begun in the container: if it is not closed, it takes the shape of the end from the line after. */
  #leafInContainer = false;
  /** Whether the last line with content may be indented code, after which remark reads an empty list item as text. */
  #afterIndented = false;
  /** In the paragraph so far: brackets that wait to be closed, and those that close none. */
  #brackets = { open: 0, loose: 0 };
  #emphasis = 0;
  #openings = 0;
  #underlines = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  cutsBefore(line: Line): boolean {
    if (!this.#afterBlank || this.#lost || isBlank(line) || line.indent > 0) return false;
    if (this.#leaf || this.#afterIndented) return false;
    const rest = this.#rest(line);
    if (rest.charCodeAt(0) === 0xfeff || (this.#container && this.#leafInContainer)) return false;
    return this.#container?.kind !== 'list' || listMarker(rest, line) === undefined || isThematicBreak(rest);
  }

  take(line: Line): void {
    if (isBlank(line)) {
      if (this.#leaf?.kind === 'html-until-blank') this.#leaf = undefined;
      this.#afterBlank = true;
      this.#brackets = { open: 0, loose: 0 };
      this.#emphasis = this.#openings = 0;
      return;
    }
    const rest = this.#rest(line);
    this.#weigh(line, rest);
    this.#follow(line, rest);
    this.#leafInContainer = this.#container !== undefined && (this.#leafInContainer || opensLeaf(withoutMarkers(rest)));
    this.#afterIndented = line.indent > 3 && !this.#container?.certain;
    this.#afterBlank = false;
  }

  #rest(line: Line): string {
    return this.#text.slice(line.first, Math.min(line.end, line.first + 1000));
  }

  /** Notes a line that remark would spend more than linear time on. */
  #weigh(line: Line, rest: string): void {
    const markers = /^(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/.exec(rest)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
    const depth = markers + (this.#container ? line.indent / 2 : 0);
    if (depth > limits.depth || line.end - line.start > limits.line) this.costly = true;
    if (/^(?:=+|-+)[ \t]*$/.test(rest) && ++this.#underlines > limits.underlines) this.costly = true;
    const brackets = this.#brackets;
    // An item and a row are parsed by themselves.
    if (markers > 0 || rest.includes('|')) this.#emphasis = this.#openings = 0;
    let before = 0;
    for (let at = line.first; at < line.end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x5b) {
        brackets.open++;
        this.#openings++;
      } else if (code === 0x5d && brackets.open > 0) brackets.open--;
      else if (code === 0x5d) brackets.loose++;
      else if ((code === 0x2a || code === 0x5f || code === 0x7e) && code !== before) this.#emphasis++;
      before = code;
    }
    if (brackets.open + brackets.loose > limits.brackets || this.#openings > limits.brackets || this.#emphasis > limits.emphasis) this.costly = true;
  }

  #follow(line: Line, rest: string): void {
    const leaf = this.#leaf;
    if (leaf?.kind === 'fence') {
      if (closesFence(rest, line, leaf)) this.#leaf = undefined;
      return;
    }
    if (leaf?.kind === 'html') {
      if (leaf.closes.test(this.#text.slice(line.start, line.end))) this.#leaf = undefined;
      return;
    }
    if (leaf) {
      if (!leaf.certain && (opensLeaf(rest) || listMarker(rest, line) || rest.startsWith('>') || isFootnote(rest))) this.#lost = true;
      return;
    }
    const container = this.#container;
    if (container && this.#staysIn(container, line, rest)) return;
    this.#atTopLevel(line, rest);
  }

  /** Whether the line belongs to the open container, or may; otherwise the container is closed. */
  #staysIn(container: Container, line: Line, rest: string): boolean {
    if (!container.certain && line.indent > 0 && line.indent <= 3 && opensLeaf(rest)) {
      this.#lost = true;
      return true;
    }
    if (container.kind === 'quote' ? line.indent <= 3 && rest.startsWith('>') : line.indent >= container.indent) return true;
    const html = line.indent <= 3 && !this.#afterBlank ? htmlStart(rest, false) : undefined;
    if (html?.kind === 'html-until-blank' && !html.certain) {
      // A line of HTML that goes on a paragraph, if there is one, and otherwise begins a block.
      this.#lost = true;
      return true;
    }
    const startsSomething = line.indent <= 3 && (opensLeaf(rest) || isHeading(rest) || isThematicBreak(rest) || rest.startsWith('>') || isFootnote(rest));
    const marker = line.indent <= 3 ? listMarker(rest, line) : undefined;
    if (startsSomething || marker) {
      if (!container.certain && line.indent > 0) {
        this.#container = { ...container, kind: 'list' };
        return true;
      }
      this.#container = undefined;
      return false;
    }
    // Text that is not indented enough: after a blank line it is outside, otherwise it may lazily go on the paragraph.
    if (this.#afterBlank && (container.certain || line.indent === 0)) {
      this.#container = undefined;
      return false;
    }
    this.#container = { ...container, certain: false };
    return true;
  }

  #atTopLevel(line: Line, rest: string): void {
    if (line.indent > 3) return;
    const fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(this.#text.slice(line.first, line.end));
    if (fence) {
      this.#leaf = { kind: 'fence', mark: (fence[0] as string).charAt(0), length: fence[0].length };
      return;
    }
    const html = htmlStart(rest, this.#afterBlank);
    if (html) {
      if (html.kind !== 'html' || !html.closes.test(this.#text.slice(line.first + 1, line.end))) this.#leaf = html;
      return;
    }
    if (isThematicBreak(rest) && (this.#afterBlank || !/^-+[ \t]*$/.test(rest))) return;
    if (rest.startsWith('>')) this.#container = { kind: 'quote', indent: 0, certain: true };
    else if (isFootnote(rest)) this.#container = { kind: 'footnote', indent: 4, certain: false };
    else {
      const marker = listMarker(rest, line);
      if (marker) this.#container = { kind: 'list', indent: marker.indent, certain: marker.certain && (this.#afterBlank || marker.interrupts) };
    }
  }
}

interface Marker {
  readonly indent: number;
  readonly certain: boolean;
  /** Whether an item that begins so can end a paragraph. */
  readonly interrupts: boolean;
}

function listMarker(rest: string, line: Line): Marker | undefined {
  const match = /^([-+*]|(\d{1,9})[.)])(?:([ \t]+)|$)/.exec(rest);
  if (!match) return undefined;
  const width = (match[1] as string).length;
  const gap = match[3] ?? '';
  const empty = match[0].length === rest.length;
  const interrupts = !empty && (match[2] === undefined || Number(match[2]) === 1);
  const deep = gap.length >= 5 || empty;
  return { indent: line.indent + width + (deep ? 1 : gap.length), certain: !empty && !gap.includes('\t'), interrupts };
}

const isHeading = (rest: string): boolean => /^#{1,6}(?:[ \t]|$)/.test(rest);

const isFootnote = (rest: string): boolean => /^\[\^(?:\\.|[^\\\]])+\]:/.test(rest);

const isThematicBreak = (rest: string): boolean => /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest);

const withoutMarkers = (rest: string): string => rest.replace(/^(?:(?:>|[-+*]|\d{1,9}[.)]|\[\^[^\]]*\]:)[ \t]*)+/, '');

/** Whether a line may open a fence or an HTML block. */
const opensLeaf = (rest: string): boolean => /^(?:`{3}|~{3}|<[A-Za-z/!?])/.test(rest);

function closesFence(rest: string, line: Line, fence: { readonly mark: string; readonly length: number }): boolean {
  if (line.indent > 3) return false;
  let length = 0;
  while (rest.charAt(length) === fence.mark) length++;
  return length >= fence.length && /^[ \t]*$/.test(rest.slice(length));
}

const blockNames = new Set(htmlBlockNames);

/** The HTML block that the line opens (CommonMark 4.6). */
function htmlStart(rest: string, afterBlank: boolean): Leaf | undefined {
  if (!rest.startsWith('<')) return undefined;
  if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(rest)) return { kind: 'html', closes: /<\/(?:script|pre|style|textarea)>/i };
  if (rest.startsWith('<!--')) return { kind: 'html', closes: /-->/ };
  if (rest.startsWith('<?')) return { kind: 'html', closes: /\?>/ };
  if (/^<![A-Za-z]/.test(rest)) return { kind: 'html', closes: />/ };
  if (rest.startsWith('<![CDATA[')) return { kind: 'html', closes: /\]\]>/ };
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?:[\s>]|\/>|$)/.exec(rest)?.[1];
  if (name && blockNames.has(name.toLowerCase())) return { kind: 'html-until-blank', certain: true };
  return /^<\/?[A-Za-z]/.test(rest) ? { kind: 'html-until-blank', certain: afterBlank && /^<[^<>]*>[ \t]*$/.test(rest) } : undefined;
}
