import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { openEvaluationSheet } from '../support/product/evaluation-sheet.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

const cellsOf = (page: Page) =>
  page.evaluate(() => {
    const { active } = globalThis.workbench.workbook;
    const texts: string[] = [];
    for (let row = 0; row < 40; row += 1)
      for (let column = 0; column < 4; column += 1) texts.push(String(active.cell(row, column)?.value ?? ''));
    return texts.filter((text) => text !== '');
  });

browserTest(
  'a new workbook opens beside the one that is open, says how to go on and shows the table of the quarter',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });

    const [opened] = await Promise.all([
      claire.page.context().waitForEvent('page'),
      claire.ribbon('Nouveau classeur'),
    ]);
    await opened.waitForURL(/book=Classeur2/);
    await opened.locator('.rgCell[role=gridcell]').first().waitFor();

    await claire.pane.getByText('Le nouveau classeur s’ouvre dans une autre fenêtre').waitFor();
    await eventually(
      () => cellsOf(opened),
      expect.arrayContaining(['Classeur pour : responsable qualité.', 'Comment continuer', 'plateau']),
    );
    await claire.page.context().close();
  },
  limitMs,
);

browserTest(
  'a copy without data has the headings of the evaluation sheet and none of the contacts that were in it',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    await openEvaluationSheet(claire);
    const contacts = [String(await claire.value('A2')), String(await claire.value('A3'))];
    await claire.ribbon('Partager sans données');
    await claire.pane.getByText('Ce qu’un collègue sans le complément verra').waitFor();
    await claire.pane.getByRole('button', { name: 'Préparer la copie' }).click();
    await claire.pane.getByText(/^La copie est prête, sans les lignes de/).waitFor({ timeout: 60_000 });

    const [download] = await Promise.all([
      claire.page.waitForEvent('download'),
      claire.pane.getByRole('button', { name: 'Enregistrer la copie' }).click(),
    ]);
    const parts = Object.values(unzipSync(await readFile(await download.path()))).map((part) =>
      strFromU8(part),
    );

    expect(download.suggestedFilename()).toMatch(/ – sans données\.xlsx$/);
    expect(contacts.every((contact) => contact.length > 3)).toBe(true);
    expect(contacts.filter((contact) => parts.some((part) => part.includes(contact)))).toEqual([]);
    expect(parts.join('')).toContain('Évaluateur');
    await claire.page.context().close();
  },
  limitMs,
);
