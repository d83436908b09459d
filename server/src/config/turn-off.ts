import type { Edit } from '../core/text.ts';

/**
 * The edit that turns a rule off in a project file; the rest of the file, comments too, stays as it is.
 * @param text the file; `undefined` for one that is still to be made
 */
export function turningOff(text: string | undefined, rule: string): Edit {
  if (text === undefined || text.trim() === '')
    return { span: { start: 0, end: text?.length ?? 0 }, newText: `# Tillitskoll: inställningar för projektet\nrules:\n  ${rule}: off\n` };
  const known = new RegExp(`^([ \\t]+["']?${rule}["']?[ \\t]*:[ \\t]*)[^\\r\\n#,}]*`, 'm').exec(text);
  const section = /^rules:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/m.exec(text);
  if (text.trimStart().startsWith('{')) return inJson(text, rule);
  if (known && section && known.index > section.index) {
    const start = known.index + (known[1] as string).length;
    return { span: { start, end: known.index + known[0].length }, newText: 'off' };
  }
  if (section) {
    const at = section.index + section[0].length;
    return { span: { start: at, end: at }, newText: `${/[\r\n]$/.test(section[0]) ? '' : '\n'}  ${rule}: off\n` };
  }
  return { span: { start: text.length, end: text.length }, newText: `${/[\r\n]$/.test(text) ? '' : '\n'}rules:\n  ${rule}: off\n` };
}

function inJson(text: string, rule: string): Edit {
  const section = /"rules"\s*:\s*\{/.exec(text);
  const at = section ? section.index + section[0].length : text.indexOf('{') + 1;
  const rest = text.slice(at);
  const comma = /^\s*\}/.test(rest) ? '' : ',';
  return { span: { start: at, end: at }, newText: section ? ` "${rule}": "off"${comma}` : ` "rules": { "${rule}": "off" }${comma}` };
}
