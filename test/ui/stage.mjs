// A real VS Code in a browser, with the example drafts open, and what the walks do in it.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, openBrowser } from '../host/browser.mjs';
import { ensureHost } from '../host/install.mjs';
import { createProfile } from '../host/profile.mjs';
import { installVsix, startServer } from '../host/server.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * @param {object} options
 * @param {string | undefined} [options.vsix] installed before VS Code is opened; none where the walk does that itself
 * @param {string | undefined} [options.shots] where pictures go, if they are wanted
 * @param {Record<string, unknown> | undefined} [options.settings]
 * @param {(text: string) => void} options.log
 */
export async function openStage({ vsix, shots, settings = {}, log }) {
  const host = await ensureHost({ log });
  const executablePath = await ensureBrowser({ log });
  const profile = createProfile({
    settings: {
      'editor.wordWrap': 'on',
      'workbench.colorTheme': 'Default Light Modern',
      'editor.hover.delay': 200,
      'window.titleBarStyle': 'custom',
      ...settings,
    },
  });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const step = async (name, run) => {
    try {
      await run();
      counts.passed++;
      log(`  ✓ ${name}`);
    } catch (error) {
      counts.failed++;
      log(
        `  ✗ ${name}\n    ${String(error?.message ?? error)
          .split('\n')
          .slice(0, 6)
          .join('\n    ')}`,
      );
      await page.screenshot({ path: path.join(profile.dir, 'failed.png') }).catch(() => {});
      mkdirSync(path.join(root, 'test/out'), { recursive: true });
      copyFileSync(path.join(profile.dir, 'failed.png'), path.join(root, `test/out/failed-${counts.failed}.png`));
    }
  };
  const shot = async (name) => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: path.join(shots, `${name}.png`) });
  };
  if (vsix) installVsix({ host, profile, vsix });
  const folder = profile.copyFolder(path.join(root, 'docs/exempel'));
  const server = await startServer({ host, profile });
  const browser = await openBrowser({ executablePath, width: 1440, height: 900 });
  const { page } = browser;
  const until = async (act, done, what) => {
    for (let attempt = 0; attempt < 8; attempt++) {
      await act();
      for (let i = 0; i < 15; i++) {
        if (await done()) return;
        await page.waitForTimeout(100);
      }
    }
    throw new Error(`${what}: not after eight tries`);
  };
  const squiggle = page.locator('.monaco-editor .squiggly-info, .monaco-editor .squiggly-warning');
  const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
  const row = (text) => page.locator('.monaco-list-row', { hasText: text });
  /** The page inside a webview that holds `selector`. */
  const pageWith = async (selector) => {
    let found;
    await until(
      async () => {},
      async () => {
        for (const frame of page.frames())
          if (
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) > 0
          )
            found = frame;
        return found !== undefined;
      },
      `a page with ${selector}`,
    );
    return found;
  };
  /** Runs a command of the palette; VS Code registers its own a while after it has opened. */
  const command = async (title, label) => {
    await until(
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('F1');
        await page
          .locator('.quick-input-widget')
          .waitFor({ timeout: 2000 })
          .catch(() => {});
        await page.keyboard.type(title);
      },
      () => row(label).first().isVisible(),
      `the command ${label}`,
    );
    await page.keyboard.press('Enter');
  };
  const goTo = async (place) => {
    await page.keyboard.press('Control+g');
    await page.keyboard.type(place);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  };
  const close = async () => {
    await browser.close();
    await server.stop();
    profile.remove();
  };
  return { page, browser, server, folder, profile, counts, step, shot, until, squiggle, menu, row, pageWith, command, goTo, close };
}
