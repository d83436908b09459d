// A real VS Code in a browser, with the example drafts open, and what the walks do in it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, openBrowser } from '../host/browser.mjs';
import { ensureHost } from '../host/install.mjs';
import { createProfile } from '../host/profile.mjs';
import { installVsix, startServer } from '../host/server.mjs';
import { createSteps } from '../host/steps.mjs';

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
  const { counts, step } = createSteps({ log, page });
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
  /** Opens the menu of fixes where the cursor is. */
  const openFixes = () =>
    until(
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+.');
      },
      () => menu.isVisible(),
      'the quick fix menu',
    );
  /** Takes the first fix of the open menu, and fills its placeholder. */
  const fillIn = async (text) => {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  };
  const close = async () => {
    await browser.close();
    await server.stop();
    profile.remove();
  };
  return { page, browser, server, folder, profile, counts, step, shot, until, squiggle, menu, row, pageWith, command, goTo, openFixes, fillIn, close };
}
