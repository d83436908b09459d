// The first meeting: from the package to the first question that is answered, as somebody new goes there, by menus and what the screen says.
import path from 'node:path';
import { openStage } from './stage.mjs';

/**
 * @param {{ vsix: string, shots?: string, log?: (text: string) => void }} options where pictures go, if they are wanted
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function walkAsNewcomer({ vsix, shots, log = console.log }) {
  const stage = await openStage({ shots, log });
  const { page, browser, server, squiggle, step, shot, until, row, command, openFixes, fillIn } = stage;
  /** How many questions and warnings the status bar counts. */
  const questions = async () => {
    const label = (await page.locator('.statusbar-item[aria-label*="Problems"], .statusbar-item[id="status.problems"]').first().textContent()) ?? '';
    return [...label.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  };

  try {
    await page.goto(server.url());
    await page.locator('.activitybar').waitFor({ timeout: 60_000 });

    await step('the package is installed from its file', async () => {
      await command('Install from VSIX', 'Install from VSIX');
      const field = page.locator('.quick-input-widget input[type=text]');
      // VS Code proposes a folder of its own, at times over what has been written.
      await page.waitForFunction(() => document.querySelector('.quick-input-widget input[type=text]')?.value.endsWith('/'), undefined, { timeout: 20_000 });
      const icon = page.locator('.activitybar [aria-label^="Tillitskoll"]').first();
      await until(
        async () => {
          await field.fill(path.resolve(vsix));
          await row(path.basename(vsix)).first().waitFor({ timeout: 5000 });
          await page.waitForTimeout(500);
        },
        async () => (await field.inputValue()) === path.resolve(vsix),
        'the path of the package',
      );
      await shot('ny-1-installera');
      await page.keyboard.press('Enter');
      await icon.waitFor({ timeout: 30_000 });
    });
    await step('its icon leads to what one can begin with', async () => {
      await page.locator('.activitybar [aria-label^="Tillitskoll"]').first().click();
      await page.locator('.welcome-view-content').first().waitFor();
      await page.waitForTimeout(1500);
      await shot('ny-2-borja');
    });
    await step('Kom igång says what to do in five steps', async () => {
      await page.locator('.welcome-view-content a, .welcome-view-content .monaco-button', { hasText: 'Kom igång' }).first().click();
      await page.locator('.gettingStartedContainer', { hasText: 'Kom igång med Tillitskoll' }).first().waitFor({ timeout: 20_000 });
      await page.waitForTimeout(1500);
      await shot('ny-3-kom-igang');
    });
    await step('an example opens, with the questions that it raises', async () => {
      await page.locator('.gettingStartedContainer .monaco-button, .gettingStartedContainer a', { hasText: 'Öppna ett exempel' }).first().click();
      await squiggle.first().waitFor({ timeout: 30_000 });
      await row('Handlingsutrymme').first().waitFor({ timeout: 15_000 });
      await page.waitForTimeout(1000);
      await shot('ny-4-exemplet');
    });
    await step('Alt+F8 goes from question to question, and says why each is asked', async () => {
      await page.locator('.view-lines').first().click();
      await page.keyboard.press('Control+Home');
      await until(
        async () => {
          await page.keyboard.press('Alt+F8');
          await page.waitForTimeout(700);
        },
        async () => /Vem ska göra det\?/.test((await page.locator('.monaco-hover:visible').allTextContents()).join(' ')),
        'a question about who is to do it',
      );
      await shot('ny-5-fragan');
    });
    await step('Ctrl+. says what one can do', async () => {
      await openFixes();
      await shot('ny-6-atgarder');
    });
    await step('once it says who, the question is gone', async () => {
      const asked = await questions();
      await fillIn('Enhetschefen');
      await until(
        async () => {},
        async () => (await questions()) < asked,
        'a question less',
      );
      await shot('ny-7-klart');
    });
    await step('nothing asked the network', async () => {
      if (browser.blocked.size > 0) throw new Error([...browser.blocked].join('\n'));
    });
  } finally {
    await stage.close();
  }
  return stage.counts;
}
