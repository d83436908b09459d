import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ruleNamed } from '../rules/index.ts';
import type { AnswerStore } from './kept-answers.ts';
import { startServer } from './server.ts';
import { todayHere } from './today.ts';

// The bundle lies in server/out/ of the package.
const rulePages = pathToFileURL(join(__dirname, '..', '..', 'docs', 'regler')).href;

/** One file in the folder; a new text takes the place of the old when it is whole. */
function storeIn(folder: string): AnswerStore {
  const path = fileURLToPath(folder);
  const file = join(path, 'svar.json');
  return {
    read: () => readFile(file, 'utf8').catch(() => undefined),
    write: async (text) => {
      await mkdir(path, { recursive: true });
      await writeFile(`${file}.ny`, text);
      await rename(`${file}.ny`, file);
    },
  };
}

startServer(createConnection(ProposedFeatures.all), {
  files: {
    read: async (uri) => {
      try {
        return await readFile(fileURLToPath(uri), 'utf8');
      } catch {
        return undefined;
      }
    },
  },
  pageOf: (rule) => `${rulePages}/${ruleNamed(rule) ? rule : 'README'}.md`,
  today: todayHere,
  storeIn,
  word: {
    import: async (content) => (await import('../word/bridge.ts')).importWord(Buffer.from(content, 'base64')),
    export: async (title, blocks, language) => Buffer.from(await (await import('../word/bridge.ts')).exportWord(title, blocks, language)).toString('base64'),
  },
});
