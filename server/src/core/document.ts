/**
 * A stretch of the draft that can be parsed by itself. Immutable; two documents share the block objects that
 * an edit did not touch, and whatever is computed from a block is kept with it.
 */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  /**
   * The link and footnote labels that this block refers to and another block defines, as `[label]` or `[^label]`,
   * sorted. They are the only thing outside a block that its Markdown depends on.
   */
  readonly labels: readonly string[];
}

/** `opaque`: text that is kept and counted but not parsed (a byte order mark, or what could not be parsed in linear time). */
export type BlockKind = 'markdown' | 'front-matter' | 'opaque';

/**
 * What a chapter that is read by itself takes from the document that it is part of: what the document says of itself, wherever it stands.
 * Immutable; the same object as long as its content is the same.
 */
export interface Whole {
  readonly type: string;
  readonly shownBy: string;
  /** The day that the document counts from, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  /** Whether it says whom an assignment is given to. */
  readonly hasAddressee: boolean;
  /** What its header says, without where. */
  readonly header: readonly { readonly id: string; readonly value: string }[];
}

/** A draft at one moment. Offsets are UTF-16 code units into `text`; `starts[i]` is where `blocks[i]` begins. */
export interface Document {
  /** What the draft is called by whoever opened it: a URI, a file name, or empty for standard input. */
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  /** Absent for a document of its own. */
  readonly chapter?: ChapterOf;
}

/** What makes a document a chapter of another. */
export interface ChapterOf {
  readonly whole: Whole;
  /** Where its own text begins; before that are the headings that it stands under. */
  readonly own: number;
  /** Whether the next chapter stands under its heading. */
  readonly goesOn: boolean;
}

/** Whether what stands at the offset is the document's own, and not a heading that the chapter stands under. */
export const isOwn = ({ chapter }: Document, offset: number): boolean => chapter === undefined || offset >= chapter.own;

/** A value computed from a block once and kept as long as the block lives. Positions in it are relative to the block. */
export function blockFact<T>(compute: (block: Block) => T): (block: Block) => T {
  return derived(compute);
}

/** A value computed from a document once and kept as long as the document lives; usually a fold over block facts. */
export function fact<T>(compute: (document: Document) => T): (document: Document) => T {
  return derived(compute);
}

/** As {@link fact}, for values that depend on something else as well, such as the actors that count in the workspace. */
export function factWith<O extends object, K extends object, T>(compute: (subject: O, key: K) => T): (subject: O, key: K) => T {
  const kept = new WeakMap<K, (subject: O) => T>();
  return (subject, key) => {
    let of = kept.get(key);
    if (!of) kept.set(key, (of = derived((it: O) => compute(it, key))));
    return of(subject);
  };
}

/** A value computed from an object once and kept as long as the object lives; for what is smaller than a block, such as a passage. */
export function derived<O extends object, T>(compute: (subject: O) => T): (subject: O) => T {
  const kept = new WeakMap<O, { readonly value: T }>();
  return (subject) => {
    let entry = kept.get(subject);
    if (!entry) kept.set(subject, (entry = { value: compute(subject) }));
    return entry.value;
  };
}

/** The index of the block that holds `offset`; the last block for the end of the text, -1 for an empty document. */
export function blockAt(document: Document, offset: number): number {
  const { starts } = document;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
