// The server's bundle for browsers, spoken to over stdio: it sees what a web worker sees, and nothing of Node.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const bundle = path.join(import.meta.dirname, '../../server/out/server-web.js');
const writer = new StreamMessageWriter(process.stdout);
const worker = {
  onmessage: undefined,
  postMessage: (message) => void writer.write(message),
  addEventListener: () => {},
};
const context = vm.createContext({ self: worker, setTimeout, clearTimeout, queueMicrotask, console, crypto, performance, URL, TextEncoder, TextDecoder });
vm.runInContext(readFileSync(bundle, 'utf8'), context, { filename: bundle });

const reader = new StreamMessageReader(process.stdin);
reader.listen((message) => {
  if ('method' in message && message.method === 'exit') process.exit(0);
  // As between threads, where values are copied.
  worker.onmessage?.({ data: structuredClone(message) });
});
