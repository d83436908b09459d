import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on disk that is gone after the test. */
export interface Workspace extends Disposable {
  readonly uri: string;
  uriOf(name: string): string;
  /** `undefined` if there is no such file. */
  read(name: string): string | undefined;
  /** Writes a file and returns its URI. */
  write(name: string, text: string): string;
  remove(name: string): void;
}

export function workspace(files: Readonly<Record<string, string>> = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'tillitskoll-å '));
  const made: Workspace = {
    uri: pathToFileURL(folder).href,
    uriOf: (name) => pathToFileURL(join(folder, name)).href,
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined),
    write: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return made.uriOf(name);
    },
    remove: (name) => rmSync(join(folder, name)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
  for (const [name, text] of Object.entries(files)) made.write(name, text);
  return made;
}
