import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../core/text.ts';

type Entry = Pair<Node, Node | null>;

/**
 * The edit that turns a rule off in a project file; the rest of the file, comments too, stays as it is.
 * @param text the file; `undefined` for one that is still to be made
 */
export function turningOff(text: string | undefined, rule: string): Edit {
  if (text === undefined || text.trim() === '')
    return { span: { start: 0, end: text?.length ?? 0 }, newText: `# Tillitskoll: inställningar för projektet\nrules:\n  ${rule}: off\n` };
  const root = parseDocument(text, { logLevel: 'silent' }).contents;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const quoted = (word: string): string => (text.trimStart().startsWith('{') ? `"${word}"` : word);
  const off = `${quoted(rule)}: ${quoted('off')}`;
  if (!isMap(root)) return appended(text, text.length, `rules:${eol}  ${off}`, eol);

  const section = entryOf(root, 'rules');
  if (!section) {
    if (root.flow) return firstIn(text, root, `${quoted('rules')}: {${off}}`);
    const indent = indentOf(text, root);
    return appended(text, endOf(root), `${indent}rules:${eol}${indent}  ${off}`, eol);
  }
  const known = isMap(section.value) ? entryOf(section.value, rule) : undefined;
  if (known) return replaced(known, quoted('off'));
  if (!isMap(section.value)) return isEmpty(section) ? below(text, section, `${eol}  ${off}`) : replaced(section, `{${off}}`);
  if (section.value.flow || section.value.items.length === 0) return firstIn(text, section.value, off);
  const at = startOfLine(text, startOf(section.value.items[0] as Entry));
  return inserted(at, `${indentOf(text, section.value)}${off}${eol}`);
}

/**
 * The edit that adds a role to those that a project file declares; the rest of the file stays as it is.
 * @param text the file; `undefined` for one that is still to be made
 */
export function addingRole(text: string | undefined, role: string): Edit {
  const root = text === undefined ? null : parseDocument(text, { logLevel: 'silent' }).contents;
  const name = isMap(root) && root.flow ? JSON.stringify(role) : plain(role);
  if (text === undefined || text.trim() === '')
    return { span: { start: 0, end: text?.length ?? 0 }, newText: `# Tillitskoll: inställningar för projektet\nroles: [${name}]\n` };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (!isMap(root)) return appended(text, text.length, `roles: [${name}]`, eol);
  const roles = entryOf(root, 'roles');
  if (!roles) return root.flow ? firstIn(text, root, `"roles": [${name}]`) : appended(text, endOf(root), `${indentOf(text, root)}roles: [${name}]`, eol);
  const list = roles.value;
  if (!isSeq(list)) return replaced(roles, `[${name}]`);
  const last = list.items.at(-1) as Node | undefined;
  if (!last) return firstIn(text, list, name);
  const end = last.range?.[1] ?? endOf(last);
  if (list.flow) return inserted(end, `, ${name}`);
  const line = startOfLine(text, last.range?.[0] ?? 0);
  return inserted(end, `${eol}${/^[ \t]*/.exec(text.slice(line))?.[0] ?? ''}- ${name}`);
}

/** A role as YAML writes it without quotes, if it can. */
const plain = (role: string): string =>
  /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\p{N} -]*$/u.test(role) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(role) ? role : JSON.stringify(role);

const inserted = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

const entryOf = (map: YAMLMap, name: string): Entry | undefined => (map.items as Entry[]).find(({ key }) => isScalar(key) && key.value === name);

const startOf = ({ key }: Entry): number => key.range?.[0] ?? 0;

const endOf = (node: Node): number => node.range?.[2] ?? 0;

const isEmpty = ({ value }: Entry): boolean => !value?.range || value.range[0] === value.range[1];

/** The value of an entry exchanged; after the colon where there is none. */
function replaced({ key, value }: Entry, newText: string): Edit {
  const [start, end] = value?.range ?? [endOf(key) + 1, endOf(key) + 1];
  return { span: { start, end }, newText: start === end ? ` ${newText}` : newText };
}

/** In front of what stands between braces. */
function firstIn(text: string, map: YAMLMap | YAMLSeq, entry: string): Edit {
  const at = (map.range?.[0] ?? 0) + 1;
  return inserted(at, map.items.length === 0 ? entry : /\s/.test(text.charAt(at)) ? `${entry},` : `${entry}, `);
}

/** On the lines after that of a key without a value. */
function below(text: string, { key }: Entry, lines: string): Edit {
  const rest = /[\r\n]/.exec(text.slice(endOf(key)));
  return inserted(rest ? endOf(key) + rest.index : text.length, rest ? lines : `${lines}\n`);
}

const appended = (text: string, at: number, lines: string, eol: string): Edit =>
  inserted(at, `${at === 0 || /[\r\n]/.test(text.charAt(at - 1)) ? '' : eol}${lines}${eol}`);

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** What stands before the first key of a map on its line. */
function indentOf(text: string, map: YAMLMap): string {
  const at = startOf(map.items[0] as Entry);
  return /^[ \t]*$/.test(text.slice(startOfLine(text, at), at)) ? text.slice(startOfLine(text, at), at) : '';
}
