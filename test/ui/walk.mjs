// What an official sees: the packaged extension in a real VS Code, driven by mouse and keyboard in a browser.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openStage } from './stage.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const plan = 'verksamhetsplan-vard-och-omsorg.md';
const rules = 'reglemente-for-kulturnamnden.md';

/** A draft that tries to be more than text. */
const hostile = `# Policy för <img src=x onerror="alert(1)"> & [klick](command:workbench.action.quit)

Planen <img src=x onerror=alert(2)> ska följas upp. [Rektorn](javascript:alert(3)) ansvarar för "mötet" onmouseover="alert(4)".

## [Mål](command:workbench.action.closeWindow) </h2><script>alert(5)</script>

- ![bild](https://example.org/x.png) till 2031 \`</code><img src=x onerror=alert(6)>\`
- $(zap) <b onmouseover=alert(7)>fler</b> unga ska klara skolan | a | b

| Uppgift | Ansvarig |
|---|---|
| <iframe src="https://example.org"></iframe> ska provas | <img src=x onerror=alert(8)> Rektorn |
`;

/** Where the duty stands that the walk asks about, as `LINE:COLUMN` from one. */
const duty = (() => {
  const lines = readFileSync(path.join(root, 'docs/exempel', plan), 'utf8').split('\n');
  const line = lines.findIndex((each) => each.includes('ska brytas ned'));
  return `${line + 1}:${lines[line].indexOf('ska brytas ned') + 3}`;
})();

/**
 * Walks through the product and counts what holds.
 * @param {{ vsix: string, shots?: string, log?: (text: string) => void }} options where pictures go, if they are wanted
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function walk({ vsix, shots, log = console.log }) {
  const stage = await openStage({ vsix, shots, log });
  const { page, browser, server, folder, step, shot, until, squiggle, menu, row, pageWith, command, goTo, openFixes, fillIn } = stage;
  try {
    await page.goto(server.url({ folder, file: path.join(folder, plan) }));
    await page.waitForSelector('.monaco-editor .view-lines', { timeout: 60_000 });

    await step('squiggles stand in the draft, without an error among them', async () => {
      await squiggle.first().waitFor({ timeout: 60_000 });
      if ((await page.locator('.monaco-editor .squiggly-error').count()) > 0) throw new Error('an error squiggle');
    });
    await step('a hover asks a question and gives reason, way forward and source', async () => {
      await goTo(duty);
      await until(
        async () => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Control+k');
          await page.keyboard.press('Control+i');
        },
        async () =>
          /Vem ska göra det\?.*Varför/s.test(
            await page
              .locator('.monaco-hover:visible')
              .allTextContents()
              .then((all) => all.join(' ')),
          ),
        'the hover',
      );
      const text = (await page.locator('.monaco-hover:visible').allTextContents()).join(' ');
      for (const wanted of ['Varför', 'En väg framåt', 'SOU 2018:47, avsnitt 5.4.1'])
        if (!text.includes(wanted)) throw new Error(`no ”${wanted}” in ${text.slice(0, 300)}`);
      await shot('understrykning-och-forklaring');
      await page.keyboard.press('Escape');
    });
    await step('a click on the code of a finding opens the page of the rule, offline', async () => {
      await goTo(duty);
      const link = page.locator('.monaco-hover:visible a', { hasText: 'unclear-mandate' }).first();
      const tab = page.locator('.tabs-container .tab', { hasText: 'unclear-mandate' });
      await until(
        async () => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Control+k');
          await page.keyboard.press('Control+i');
          await link.click({ timeout: 3000 }).catch(() => {});
        },
        async () => (await tab.count()) > 0,
        'the page of the rule',
      );
      const rule = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await rule.locator('h1', { hasText: 'Otydligt mandat' }).first().waitFor({ timeout: 20_000 });
      await shot('regel');
      await page.keyboard.press('Control+F4');
      await until(
        async () => {},
        async () => (await tab.count()) === 0,
        'the closed page',
      ).catch(() => page.keyboard.press('Control+w'));
      await page.locator('.tabs-container .tab', { hasText: plan }).first().click();
    });
    await step('the lightbulb offers the ladder: mend, let stand, turn off, show the rule', async () => {
      await goTo(duty);
      await openFixes();
      const text = await menu.textContent();
      for (const wanted of ['Skriv ut vem', 'Låt stå, med ett skäl', 'Stäng av regeln', 'Visa regeln'])
        if (!text?.includes(wanted)) throw new Error(`no ”${wanted}” in ${text}`);
      await shot('atgarder');
    });
    await step('Enter writes the stub with the placeholder selected, and typing fills it', async () => {
      await fillIn('Enhetschefen');
      await until(
        async () => {},
        async () => /Enhetschefen ska bryta ned/.test(((await page.locator('.view-lines').first().textContent()) ?? '').replace(/\u00a0/g, ' ')),
        'the filled stub',
      );
    });
    await step('the view shows eight principles with their state in words', async () => {
      await page.locator('.activitybar [aria-label^="Tillitskoll"]').first().click();
      for (const name of ['Tillit', 'Medborgarfokus', 'Helhetssyn', 'Handlingsutrymme', 'Stöd', 'Kunskap', 'Öppenhet', 'Långsiktighet'])
        await row(name).first().waitFor({ timeout: 15_000 });
      const label = await page.locator('.monaco-list-row[aria-label^="Handlingsutrymme"]').first().getAttribute('aria-label');
      if (!/motverkas/.test(label ?? '')) throw new Error(`Handlingsutrymme is ${label}`);
    });
    await step('a click on evidence selects exactly that text', async () => {
      await row('Handlingsutrymme').first().click();
      await page.waitForTimeout(600);
      const evidence = page.locator('.monaco-list-row[aria-level="3"]').first();
      await evidence.waitFor({ timeout: 10_000 });
      const text = ((await evidence.locator('.label-name').first().textContent()) ?? '').replace(/\u00a0/g, ' ');
      let selected = 0;
      await until(
        async () => {
          const at = await evidence.boundingBox();
          if (at) await page.mouse.click(at.x + 60, at.y + at.height / 2);
        },
        async () => {
          selected = Number(/\((\d+) selected\)/.exec((await page.locator('.statusbar').textContent()) ?? '')?.[1] ?? 0);
          return selected > 0;
        },
        'a selection',
      );
      if (Math.abs(selected - text.length) > 8) throw new Error(`${selected} characters selected for ”${text}” (${text.length})`);
      await shot('sidofalt');
    });
    await step('the wheel above it tells the eight states to the eye and to a screen reader', async () => {
      const wheel = await pageWith('svg[role="img"]');
      const label = await wheel.locator('svg[role="img"]').getAttribute('aria-label');
      if (!/^Tillit: .*Handlingsutrymme: motverkas.*Långsiktighet: /.test(label ?? '')) throw new Error(`the wheel says ${label}`);
      if ((await wheel.locator('svg g').count()) !== 8) throw new Error('not eight parts');
      if ((await wheel.locator('script').count()) > 0) throw new Error('a script');
    });
    await step('only what is missing can be shown, and a suggestion goes into the draft', async () => {
      const principles = () => page.locator('.monaco-list-row[aria-level="1"]').count();
      await command('Show only what is missing', 'Visa bara det som saknas');
      await until(
        async () => {},
        async () => (await page.locator('.monaco-list-row .codicon-check').count()) === 0 && (await principles()) > 0,
        'a list of what is missing',
      );
      const unmet = page.locator('.monaco-list-row[aria-level="2"]', { has: page.locator('.codicon-question') }).first();
      await unmet.hover();
      await shot('sidofalt-saknas');
      const before = await page.locator('.view-lines').first().textContent();
      await unmet.locator('[aria-label^="Infoga förslag"]').click();
      await until(
        async () => {},
        async () => (await page.locator('.view-lines').first().textContent()) !== before,
        'a suggestion in the text',
      );
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await command('Show all principles', 'Visa alla principer');
      await until(
        async () => {},
        async () => (await page.locator('.pane-header [aria-label^="Visa bara det som saknas"]').count()) > 0,
        'the offer to show only what is missing again',
      );
    });
    await step('Analyse trust coverage opens a readable report beside the draft', async () => {
      await command('Analyse trust coverage', 'Analysera tillitstäckning');
      const report = await pageWith('h1:has-text("Tillitstäckning")');
      if ((await report.locator('table').first().locator('tr').count()) !== 9) throw new Error('not eight principles in the table');
      if ((await report.locator('h2').count()) < 6) throw new Error('too few parts');
      await page.waitForTimeout(500);
      await shot('rapport');
    });
    await step('Show mandate matrix opens a table beside the draft, and its cells lead to their sentences by keyboard', async () => {
      await page.goto(server.url({ folder, file: path.join(folder, rules) }));
      await page.waitForSelector('.monaco-editor .view-lines', { timeout: 60_000 });
      await page.locator('.codelens-decoration', { hasText: 'befogenhet' }).first().waitFor({ timeout: 60_000 });
      await command('Show mandate matrix', 'Visa mandatmatris');
      const matrix = await pageWith('h1:has-text("Mandatmatris")');
      await page.waitForTimeout(500);
      await shot('mandatmatris');
      const cell = matrix.locator('button[aria-label^="Bibliotekschefen: beslutar"]');
      await cell.focus();
      await page.keyboard.press('ArrowDown');
      const next = await matrix.locator('button:focus').getAttribute('aria-label');
      if (!/^Bibliotekschefen: /.test(next ?? '')) throw new Error(`the arrow went to ${next}`);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await until(
        async () => {},
        async () => /\((\d+) selected\)/.test((await page.locator('.statusbar').textContent()) ?? ''),
        'a selection in the draft',
      );
    });
    await step('Analyse folder opens a table of the documents, which sorts and leads to them', async () => {
      await command('Analyse folder', 'Granska mappen');
      const table = await pageWith('h1:has-text("Styrdokument i mappen")');
      const names = () => table.locator('tbody th').allTextContents();
      const before = await names();
      if (before.length < 4) throw new Error(`only ${before.join(', ')}`);
      await table.locator('thead button', { hasText: 'Dokument' }).first().click();
      const sorted = await names();
      if (sorted.join() !== [...before].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true })).join()) throw new Error(`sorted ${sorted.join(', ')}`);
      await shot('mapp');
      await table.locator('tbody button', { hasText: 'Policy' }).first().click();
      await page.locator('.tabs-container .tab', { hasText: 'policy-' }).first().waitFor({ timeout: 15_000 });
    });
    await step('the commands are in the menus where one looks for them', async () => {
      const items = async () => (await page.locator('.monaco-menu .action-label').allTextContents()).join(' | ');
      const offered = async (what, open, wanted) => {
        await until(
          async () => {
            await page.keyboard.press('Escape');
            await open();
          },
          async () => (await items()).includes(wanted[0]),
          `${wanted[0]} in ${what}`,
        );
        for (const each of wanted) if (!(await items()).includes(each)) throw new Error(`no ”${each}” in ${what}: ${await items()}`);
        await page.keyboard.press('Escape');
      };
      await page.locator('.activitybar [aria-label^="Tillitskoll"]').first().click();
      const view = page.locator('.pane-header', { hasText: 'Principer' });
      for (const each of ['Analysera tillitstäckning', 'Visa mandatmatris', 'Visa bara det som saknas']) {
        await view.hover();
        await view.locator(`[aria-label^="${each}"]`).first().waitFor({ timeout: 5000 });
      }
      await offered('the menu of the view', () => view.locator('[aria-label^="Views and More"], [aria-label^="More Actions"]').first().click(), [
        'Nytt styrdokument från mall',
        'Spara rapporten',
        'Kopiera rapporten',
      ]);
      await page.locator('.editor-actions [aria-label^="Analysera tillitstäckning"]').first().waitFor({ timeout: 5000 });
      await page.keyboard.press('Control+Shift+e');
      mkdirSync(path.join(folder, 'planer'), { recursive: true });
      writeFileSync(path.join(folder, 'policy.docx'), '');
      const inExplorer = (name) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
      await offered('the menu of a folder', () => inExplorer('planer').click({ button: 'right' }), ['Granska mappen']);
      await offered('the menu of a Word document', () => inExplorer('policy.docx').click({ button: 'right' }), ['Hämta in från Word']);
      await command('New File...', 'New File...');
      await row('Nytt styrdokument från mall').first().waitFor({ timeout: 5000 });
      await page.keyboard.press('Escape');
    });
    await step('showEvidence marks in the draft what carries a principle', async () => {
      const marks = page.locator(
        '.monaco-editor .view-overlays [class*="TextEditorDecorationType"], .monaco-editor .view-lines [class*="TextEditorDecorationType"]',
      );
      if ((await marks.count()) > 0) throw new Error('there are marks before anyone asked for them');
      mkdirSync(path.join(folder, '.vscode'));
      writeFileSync(path.join(folder, '.vscode/settings.json'), '{"tillitskoll.showEvidence": true}');
      await page.keyboard.press('Control+p');
      await page.keyboard.type('policy-for-delaktighet');
      await page.keyboard.press('Enter');
      await marks.first().waitFor({ state: 'attached', timeout: 20_000 });
      await shot('belagg');
    });
    await step('what a draft says is text and nothing else, in every view', async () => {
      writeFileSync(path.join(folder, 'elakt.md'), hostile);
      const dialogs = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(server.url({ folder, file: path.join(folder, 'elakt.md') }));
      await page.locator('.monaco-editor .squiggly-info, .monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
      await command('Next finding', 'Nästa fråga');
      await until(
        async () => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Control+k');
          await page.keyboard.press('Control+i');
        },
        async () => (await page.locator('.monaco-hover:visible').count()) > 0,
        'a hover',
      );
      const inHover = await page.locator('.monaco-hover img:not(.codicon), .monaco-hover [data-href^="command:workbench"], .monaco-hover script').count();
      await command('Analyse trust coverage', 'Analysera tillitstäckning');
      const alive =
        'img, iframe, object, [onerror], [onmouseover], a[href^="command:"], a[href^="javascript:"], a[href^="http"], script:not([nonce], #_vscodeApiScript)';
      const report = await pageWith('h1:has-text("Tillitstäckning")');
      await page.waitForTimeout(500);
      const inReport = await report.locator(alive).count();
      if (!(await report.locator('body').textContent())?.includes('<img')) throw new Error('the words of the draft are not in the report');
      await command('Show mandate matrix', 'Visa mandatmatris');
      const matrix = await pageWith('h1:has-text("Mandatmatris")');
      await page.waitForTimeout(500);
      const inMatrix = await matrix.locator(alive).count();
      if (inHover + inReport + inMatrix + dialogs.length > 0)
        throw new Error(`hover ${inHover}, report ${inReport}, matrix ${inMatrix}, dialogs ${dialogs.join()}`);
    });
    await step('the saved report runs nothing in a browser', async () => {
      const html = execFileSync(process.execPath, [path.join(root, 'server/out/cli.cjs'), 'report', '--format', 'html', path.join(folder, 'elakt.md')], {
        encoding: 'utf8',
      });
      const other = await browser.context.newPage();
      let fired = 0;
      other.on('dialog', (dialog) => {
        fired++;
        void dialog.dismiss();
      });
      await other.setContent(html);
      await other.mouse.move(200, 200);
      const alive = await other.locator('img, iframe, script, [onerror], [onmouseover], a').count();
      await other.close();
      if (fired + alive > 0) throw new Error(`${fired} dialogs, ${alive} elements`);
    });
    await step('nothing asked the network', async () => {
      if (browser.blocked.size > 0) throw new Error([...browser.blocked].join('\n'));
    });
  } finally {
    await stage.close();
  }
  return stage.counts;
}
