import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Document } from '../core/document.ts';
import { spanAt } from '../core/positions.ts';
import { createDocument, editDocument } from '../markdown/document.ts';

/** An open draft at one version. Immutable: a change makes another. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly document: Document;
}

export const opened = (uri: string, version: number, text: string): Snapshot => ({ uri, version, document: createDocument(uri, text) });

/** The snapshot after the changes of one notification, made one after the other. */
export function changed(before: Snapshot, version: number, changes: readonly TextDocumentContentChangeEvent[]): Snapshot {
  let document = before.document;
  for (const change of changes) {
    document =
      'range' in change ? editDocument(document, { span: spanAt(document, change.range), newText: change.text }) : createDocument(before.uri, change.text);
  }
  return { uri: before.uri, version, document };
}
