import path from 'node:path';
import { cpSync, mkdirSync } from 'node:fs';
import { ensureBrowser, openBrowser } from '/work/main/test/host/browser.mjs';
import { ensureHost } from '/work/main/test/host/install.mjs';
import { createProfile } from '/work/main/test/host/profile.mjs';
import { installVsix, startServer } from '/work/main/test/host/server.mjs';
const files = process.argv.slice(2);
const log = console.log;
const host = await ensureHost({ log });
const executablePath = await ensureBrowser({ log });
const profile = createProfile({
  settings: {
    'editor.wordWrap': 'on',
    'workbench.colorTheme': process.env.THEME ?? 'Default Light Modern',
    'window.titleBarStyle': 'custom',
    'tillitskoll.highlight': !!process.env.HIGHLIGHT,
  },
});
installVsix({ host, profile, vsix: '/work/main/tillitskoll.vsix' });
mkdirSync('/tmp/shotsrc', { recursive: true });
for (const f of files) cpSync(f, path.join('/tmp/shotsrc', path.basename(f)));
const folder = profile.copyFolder('/tmp/shotsrc');
const server = await startServer({ host, profile });
const browser = await openBrowser({ executablePath, width: 1500, height: 900 });
const { page } = browser;
try {
  for (const f of files) {
    await page.goto(server.url({ folder, file: path.join(folder, path.basename(f)) }));
    await page.waitForSelector('.monaco-editor .view-lines', { timeout: 60000 });
    await page.waitForTimeout(4000);
    await page.keyboard.press('F1');
    await page.keyboard.type('Show mandate matrix');
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(3500);
    await page.screenshot({ path: `/tmp/shots/${path.basename(f, '.md').slice(0, 12)}.png` });
  }
} finally {
  await browser.close();
  await server.stop();
  profile.remove();
}
