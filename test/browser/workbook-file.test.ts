import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { blankRows, openEvaluationSheet } from '../support/product/evaluation-sheet.ts';
import { giveFile as open, savedFile, xlsxType } from '../support/product/given-file.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

const bookOf = (page: Page) => new URL(page.url()).searchParams.get('book');

browserTest(
  'an evaluation sheet saved in a file goes on in the colleague’s browser: the pane knows it, unsent entries are there',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    await openEvaluationSheet(claire);
    const status = await claire.column('Synchronisation');
    const [row = 0] = await blankRows(claire, 1);
    await claire.type(`H${row}`, '4');
    await eventually(() => claire.value(`${status}${row}`), expect.stringMatching(/./));
    const written = [`A${row}`, `H${row}`, `${status}${row}`];
    const before = await Promise.all(written.map(claire.value));

    const file = await savedFile(claire.page, () => claire.page.keyboard.press('Control+s'));
    await claire.page.context().close();
    const again = await atWork({ origin, lang: 'fr' });
    await open(again.page, { ...file, name: 'Reçu de Claire.xlsx' }, 'Fichier', /^Ouvrir/);
    await again.page.waitForURL(/book=Re/);
    await again.pane.getByText('(démonstration)').first().waitFor();

    expect(bookOf(again.page)).toBe('Reçu de Claire');
    await eventually(() => Promise.all(written.map(again.value)), before);
    await again.pane.getByRole('button', { name: /^Échanges/ }).click();
    await again.ribbon('Envoyer');
    await eventually(() => again.value(`${status}${row}`), 'envoyé');
    await again.page.context().close();
  },
  limitMs,
);

browserTest('a file opens as a workbook of its own name, with the formulas computed again', async () => {
  const { page, values, cell } = await openWorkbench('lang=en&book=Source');
  await cell(0, 0).click();
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=A1*2');
  const file = await savedFile(page, () => page.keyboard.press('Control+s'));
  expect(file.name).toBe('Source.xlsx');

  await open(page, file, 'File', /^Open/);
  await page.waitForURL(/book=Source\+%282%29/);
  await page.locator('.wb-grid').waitFor();
  await eventually(() => values('A1:A2'), [21, 42]);
  await cell(0, 0).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await eventually(() => values('A1:A2'), [5, 10]);
});

browserTest('a file that is no workbook is refused in a sentence, and nothing is lost', async () => {
  const { page, values, cell } = await openWorkbench('lang=fr&book=Garde');
  await cell(0, 0).click();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');

  await open(
    page,
    { name: 'vide.xlsx', mimeType: xlsxType, buffer: Buffer.from('PK') },
    'Fichier',
    /^Ouvrir/,
  );
  await page.getByRole('dialog', { name: /« vide\.xlsx » n’est pas ouvert/ }).waitFor();
  await eventually(() => page.getByRole('dialog').textContent(), expect.stringContaining('il est abîmé'));
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await open(
    page,
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    'Fichier',
    /^Ouvrir/,
  );
  await page.getByText('n’ouvre que les classeurs Excel .xlsx').waitFor();
  await page.keyboard.press('Escape');

  expect([bookOf(page), await values('A1')]).toEqual(['Garde', [12]]);
});
