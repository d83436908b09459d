import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ruleNamed } from '../rules/index.ts';
import { startServer } from './server.ts';
import { todayHere } from './today.ts';

// The bundle lies in server/out/ of the package.
const rulePages = pathToFileURL(join(__dirname, '..', '..', 'docs', 'regler')).href;

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
  word: {
    import: async (content) => (await import('../word/bridge.ts')).importWord(Buffer.from(content, 'base64')),
    export: async (title, blocks, language) => Buffer.from(await (await import('../word/bridge.ts')).exportWord(title, blocks, language)).toString('base64'),
  },
});
