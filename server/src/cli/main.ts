import { text } from 'node:stream/consumers';
import { version } from '../version.ts';
import { run } from './run.ts';

// The day in the zone of whoever runs it.
const now = new Date();
const today = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2), {
  cwd: process.cwd(),
  today,
  version,
  out: (piece) => process.stdout.write(piece),
  err: (piece) => process.stderr.write(piece),
  stdin: () => text(process.stdin),
}).then((code) => {
  process.exitCode = code;
});
