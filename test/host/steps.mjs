// The steps of a walk: each is told as it holds or not, and all are counted.
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const out = path.resolve(import.meta.dirname, '../out');

/**
 * @param {object} options
 * @param {(text: string) => void} options.log
 * @param {import('playwright-core').Page} options.page pictured as `test/out/failed-N.png` when a step does not hold
 * @param {string} [options.name] what the picture is called
 * @param {() => Iterable<string>} [options.said] what else to tell of a step that does not hold
 */
export function createSteps({ log, page, name = 'failed', said = () => [] }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const step = async (what, run) => {
    try {
      await run();
      counts.passed++;
      log(`  ✓ ${what}`);
    } catch (error) {
      counts.failed++;
      const lines = String(error?.message ?? error).split('\n');
      log([`  ✗ ${what}`, ...lines.slice(0, 6), ...said()].join('\n    '));
      mkdirSync(out, { recursive: true });
      await page.screenshot({ path: path.join(out, `${name}-${counts.failed}.png`) }).catch(() => {});
    }
  };
  return { counts, step };
}
