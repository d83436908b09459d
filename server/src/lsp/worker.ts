import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';
import { todayHere } from './today.ts';

// The language server as a web worker: it has no files of its own, and the client says where the pages of the rules are.
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  files: undefined,
  pageOf: (rule) => `${rule}.md`,
  today: todayHere,
});
