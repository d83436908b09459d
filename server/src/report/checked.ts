import type { Analysis } from '../analysis.ts';
import type { Config } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import type { Severity } from '../core/rule.ts';

/** A file that has been checked, as the formats for pipelines see it. */
export interface Checked {
  /** The path as it was asked for, with `/`. */
  readonly name: string;
  readonly document: Document;
  readonly analysis: Analysis;
  readonly config: Config;
}

/** What the whole answer is told of beside the files. */
export interface RunInfo {
  readonly version: string;
  readonly config: Config;
  /** From which severity on a finding makes the run fail. */
  readonly failOn: Severity | 'never';
}

/**
 * How findings are told to a machine: a piece for each file, which can be made wherever the file is analysed and sent on (a piece is JSON), and
 * the whole.
 */
export interface Format {
  piece(checked: Checked, run: RunInfo): unknown;
  whole(pieces: readonly unknown[], run: RunInfo): string;
}

/** A format whose pieces are of one type. */
export const formatOf = <P>(piece: (checked: Checked, run: RunInfo) => P, whole: (pieces: readonly P[], run: RunInfo) => string): Format => ({
  piece,
  whole: (pieces, run) => whole(pieces as readonly P[], run),
});

/** A path as a relative reference by RFC 3986, or a URI where it is absolute. */
export function uriOf(name: string): string {
  const path = name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[a-zA-Z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
