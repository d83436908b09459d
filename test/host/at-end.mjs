// Cleaning up however this process ends: by itself, by an uncaught error or by a signal.
import os from 'node:os';
import process from 'node:process';

/** @type {Set<() => void>} */
const cleanups = new Set();
let isListening = false;

/**
 * Has a synchronous cleanup run when the process ends; the last one asked for runs first.
 * @param {() => void} cleanup
 * @returns {() => void} takes it back
 */
export function atEnd(cleanup) {
  if (!isListening) listen();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

function listen() {
  isListening = true;
  process.on('exit', () => {
    for (const cleanup of [...cleanups].reverse()) cleanup();
  });
  // A signal's own effect would end the process without that event.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => process.exit(128 + os.constants.signals[signal]));
  }
}
