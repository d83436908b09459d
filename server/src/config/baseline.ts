import type { FilePort } from './files.ts';

/** The file that lists the findings a project has lived with until now; they are told as hints. */
export const baselineName = '.tillitskoll-baslinje.json';

/** The keys (`findingKey`) in the baseline nearest to a folder, going up; none where there is none or it cannot be read. */
export async function nearestBaseline(files: FilePort, folder: string, until = ''): Promise<readonly string[]> {
  for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const text = await files.read(`${at}/${baselineName}`);
    if (text !== undefined) return parseBaseline(text) ?? [];
    if (at === until || !at.includes('/') || at.endsWith('/')) return [];
  }
}

/** The keys in a baseline; `undefined` if the text is none. */
export function parseBaseline(text: string): readonly string[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = typeof json === 'object' && json !== null && 'findings' in json ? json.findings : undefined;
  if (typeof found !== 'object' || found === null) return undefined;
  return [...new Set(Object.values(found).flatMap((keys) => (Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [])))].sort();
}

/** A baseline as text: by file, for people who read what has changed in it; only the keys count. */
export const baselineText = (byFile: ReadonlyMap<string, readonly string[]>): string =>
  `${JSON.stringify({ version: 1, findings: Object.fromEntries([...byFile].sort().map(([file, keys]) => [file, [...new Set(keys)].sort()])) }, undefined, 2)}\n`;
