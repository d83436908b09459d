// Scratch folders, and whatever else has to go however this process ends: by itself, by an error or by a signal.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {Set<() => void>} */
const cleanups = new Set();
let isListening = false;

/**
 * An empty folder that is removed when the process ends, or before that.
 * @returns {{ dir: string, remove: () => void }}
 */
export function createScratch() {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'tillitskoll-vscode-'));
  // Retries: a process that was just killed may still be writing.
  const removeFolder = () => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const forget = atEnd(removeFolder);
  const remove = () => {
    removeFolder();
    forget();
  };
  return { dir, remove };
}

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
  cleanUpLast();
  // A signal's own effect would end the process without that event.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      cleanUpLast();
      process.exit(128 + os.constants.signals[signal]);
    });
  }
}

/** Puts the cleanups behind all others that wait for the process to end, as Playwright's: a browser writes until it is killed. */
export function cleanUpLast() {
  process.off('exit', cleanUp).on('exit', cleanUp);
}

function cleanUp() {
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch (error) {
      // The others still have to run, and nobody is left to catch it.
      console.error(error);
    }
  }
}
