import type { WorkspaceEdit } from 'vscode-languageserver';
import { addingRole, turningOff } from '../config/edits.ts';
import { configNames, type FilePort } from '../config/files.ts';
import type { Edit } from '../core/text.ts';
import { wrongNote } from '../features/wrong-note.ts';
import { createDocument } from '../markdown/document.ts';
import { ruleIn } from '../rules/index.ts';
import { type ActionData, roleOf } from './actions.ts';
import { toTextEdit } from './convert.ts';
import type { Analysed } from './session.ts';

/** The file that a team's notes on findings go into. */
export const notesName = 'tillitskoll-anteckningar.md';

/** Where the files of a draft's project are, and what the client can do with them. */
export interface ProjectFiles {
  readonly root: string;
  /** Its configuration file, if it has one. */
  readonly project: string | undefined;
  readonly read: FilePort['read'];
  readonly versioned: boolean;
  readonly creates: boolean;
}

export const isOfProject = ({ step }: ActionData): boolean => step === 'off' || step === 'role' || step === 'wrong';

/**
 * The edit of an action that is made beside the draft: turns a rule off or adds a role in the configuration nearest to it, or in a new one at
 * the root of its folder; or writes a note for the team. `undefined` if the version or the finding is gone.
 */
export async function projectEdit(data: ActionData, found: Analysed, files: ProjectFiles): Promise<WorkspaceEdit | undefined> {
  const isNote = data.step === 'wrong';
  const target = isNote ? `${files.root}/${notesName}` : (files.project ?? `${files.root}/${configNames[0]}`);
  const text = isNote || files.project ? await files.read(target) : undefined;
  const made = editIn(data, found, text, files.root);
  if (!made) return undefined;
  const edit = toTextEdit(createDocument(target, text ?? ''), made);
  if (!files.versioned) return { changes: { [target]: [edit] } };
  const change = { textDocument: { uri: target, version: null }, edits: [edit] };
  const create = { kind: 'create' as const, uri: target, options: { ignoreIfExists: true } };
  return { documentChanges: text === undefined && files.creates ? [create, change] : [change] };
}

function editIn(data: ActionData, found: Analysed, text: string | undefined, root: string): Edit | undefined {
  if (!ruleIn(found.config, data.rule)) return undefined;
  if (data.step === 'off') return turningOff(text, data.rule);
  if (data.step === 'role') {
    const role = roleOf(found, data);
    return role === undefined ? undefined : addingRole(text, role);
  }
  const { document, uri, version } = found.snapshot;
  const finding = found.analysis.findings.find(({ rule, span }) => rule === data.rule && span.start === data.start);
  if (!finding || version !== data.version) return undefined;
  return wrongNote(document, finding, uri.startsWith(`${root}/`) ? uri.slice(root.length + 1) : uri, found.config, text);
}
