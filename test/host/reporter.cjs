// A mocha reporter for suites that run inside VS Code's extension host, where nothing printed reaches a terminal.
// It writes to the file named by VSCODE_TEST_OUTPUT, and last of all the counts: a record separator (as in RFC 7464) and
// one line of JSON. Without that variable it prints. It needs nothing of mocha's own, so a suite may bundle any mocha.
const { appendFileSync } = require('node:fs');
const { format } = require('node:util');

const { VSCODE_TEST_OUTPUT: file } = process.env;
const recordSeparator = '\u001e';

class HostReporter {
  /** @param {import('mocha').Runner} runner */
  constructor(runner) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    /** @type {string[]} */
    const failures = [];
    let depth = 0;
    const line = (/** @type {string} */ text) => write(`${'  '.repeat(depth)}${text}`);

    if (file) alsoWriteConsole();
    runner.on('suite', (suite) => {
      if (suite.root) return;
      line(suite.title);
      depth++;
    });
    runner.on('suite end', (suite) => {
      if (!suite.root) depth--;
    });
    runner.on('pass', (test) => {
      counts.passed++;
      line(`✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      line(`- ${test.title}`);
    });
    runner.on('fail', (test, error) => {
      counts.failed++;
      failures.push(`${test.fullTitle()}\n${describe(error)}`);
      line(`✗ ${test.title} [${failures.length}]`);
    });
    runner.once('end', () => {
      for (const [index, failure] of failures.entries()) write(`\n[${index + 1}] ${failure}\n`);
      const json = JSON.stringify(counts);
      write(file ? recordSeparator + json : json);
    });
  }
}

/** @param {string} text */
function write(text) {
  if (file) appendFileSync(file, `${text}\n`);
  else process.stdout.write(`${text}\n`);
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : format(error);
}

/** Lets what the tests print be seen too. VS Code's console has fixed methods, so another object takes its place. */
function alsoWriteConsole() {
  const original = globalThis.console;
  const also = (/** @type {'log' | 'info' | 'warn'} */ method) => ({
    value: (/** @type {unknown[]} */ ...parts) => {
      write(format(...parts));
      original[method](...parts);
    },
  });
  // Not error: VS Code logs its own errors there.
  globalThis.console = Object.create(original, { log: also('log'), info: also('info'), warn: also('warn') });
}

module.exports = HostReporter;
