import axe from 'axe-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { keptInBrowser } from '../support/kept-in-browser.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

browserTest('digits and Enter typed without a pause all arrive', async () => {
  const { page, cell, values } = await openWorkbench('lang=fr');
  await cell(0, 1).click();
  for (let index = 0; index < 40; index += 1) {
    await page.keyboard.press(String(index % 10));
    await page.keyboard.press('Enter');
  }

  await eventually(
    () => values('B1:B40'),
    Array.from({ length: 40 }, (_, index) => index % 10),
  );
});

browserTest('Tab goes along a row and Enter back under its first cell', async () => {
  const { page, cell, values } = await openWorkbench('lang=fr');
  await cell(1, 1).click();
  for (const key of ['a', 'Tab', 'b', 'Tab', 'c', 'Enter', 'd', 'Enter']) await page.keyboard.press(key);

  await eventually(
    () => Promise.all([values('B2:B3'), values('C2'), values('D2')]),
    [['a', 'd'], ['b'], ['c']],
  );
});

browserTest('an arrow ends an entry and goes on from its cell, whatever Tabs came before', async () => {
  const { page, cell, values } = await openWorkbench('lang=fr');
  await cell(1, 1).click();
  const keys = [
    '1',
    'Tab',
    '2',
    'ArrowRight',
    '3',
    'ArrowDown',
    '4',
    'ArrowLeft',
    '5',
    'ArrowUp',
    '6',
    'Enter',
  ];
  for (const key of keys) await page.keyboard.press(key);

  await eventually(
    () => Promise.all([values('B2:B3'), values('C2:C3'), values('D2:D3')]),
    [
      [1, ''],
      [6, 5],
      [3, 4],
    ],
  );
});

browserTest('a formula typed in French is computed and shown in French', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await page.keyboard.type('=ARRONDI(2,567;1)\n');
  await page.keyboard.press('ArrowUp');

  await eventually(() => cell(0, 0).textContent(), '2,6');
  await eventually(() => page.getByLabel('Barre de formule').inputValue(), '=ARRONDI(2,567;1)');
});

browserTest(
  'Escape abandons, F2 edits what stands there, Delete empties, Ctrl+Z takes back, Ctrl+Y does again',
  async () => {
    const { page, cell, values } = await openWorkbench('lang=fr');
    await cell(0, 0).click();
    await page.keyboard.type('un\n');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('autre');
    await page.keyboard.press('Escape');
    await eventually(() => values('A1'), ['un']);

    await page.keyboard.press('F2');
    await page.keyboard.type(' deux\n');
    await eventually(() => values('A1'), ['un deux']);

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await eventually(() => values('A1'), ['']);
    await page.keyboard.press('Control+z');
    await eventually(() => values('A1'), ['un deux']);
    await page.keyboard.press('Control+y');
    await eventually(() => values('A1'), ['']);
  },
);

browserTest('a block is copied, pasted and filled down', async () => {
  const { page, cell, values } = await openWorkbench('lang=fr');
  await page.evaluate(() => navigator.clipboard.writeText('1,5\tx\r\n2\ty\r\n'));
  await cell(0, 0).click();
  await page.keyboard.press('Control+v');
  await eventually(
    () => Promise.all([values('A1:A3'), values('B1:B3')]),
    [
      [1.5, 2, ''],
      ['x', 'y', ''],
    ],
  );

  await page.keyboard.press('Control+c');
  await cell(0, 3).click();
  await page.keyboard.press('Control+v');
  await eventually(
    () => Promise.all([values('D1:D2'), values('E1:E2')]),
    [
      [1.5, 2],
      ['x', 'y'],
    ],
  );
  await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    expect.stringContaining('1,5\tx'),
  );

  await cell(1, 0).click();
  await cell(4, 0).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+b');
  await eventually(() => values('A1:A6'), [1.5, 2, 2, 2, 2, '']);
});

browserTest('Ctrl and arrows walk over what is filled, and Shift selects it', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await page.keyboard.type('1\n2\n3\n');
  await cell(0, 0).click();
  await page.keyboard.press('Control+Shift+ArrowDown');

  await eventually(() => page.evaluate(() => globalThis.workbench.workbook.selection.local), 'A1:A3');
  await eventually(() => page.locator('.wb-status').textContent(), expect.stringContaining('Somme : 6'));
});

browserTest('the add-in writes a table whose lists refuse what is not in them', async () => {
  const { page, pane, cell, values } = await openWorkbench('lang=fr');
  await pane.getByRole('button', { name: 'Écrire le tableau' }).click();
  await eventually(() => values('D2:D5'), [6, 2, 5, 0]);

  await cell(2, 2).click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'oui' }).click();
  await eventually(() => values('C3'), ['oui']);

  await page.keyboard.type('peut-être\n');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await eventually(() => values('C3'), ['oui']);

  await page.keyboard.type('peut-être\n');
  await page.getByRole('dialog').getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await eventually(() => page.getByLabel('Barre de formule').inputValue(), 'peut-être');
  await page.keyboard.type('non\n');
  await eventually(() => values('C3'), ['non']);
});

browserTest('a table is sorted and filtered from its header', async () => {
  const { page, pane, values } = await openWorkbench('lang=fr');
  await pane.getByRole('button', { name: 'Écrire le tableau' }).click();
  await eventually(() => values('D2:D5'), [6, 2, 5, 0]);

  await page.locator('.wb-filter').nth(1).click();
  await page.getByRole('button', { name: 'Trier du plus grand au plus petit' }).click();
  await eventually(() => values('A2:A5'), ['c-1', 'c-3', 'c-2', 'c-4']);
  await eventually(() => values('D2:D5'), [6, 5, 2, 0]);

  await page.locator('.wb-filter').nth(0).click();
  await page.getByLabel('c-3').uncheck();
  await page.getByRole('button', { name: 'OK' }).click();
  await eventually(() => page.evaluate(() => [...globalThis.workbench.workbook.active.hiddenRows]), [2]);
  await eventually(() => page.locator('.rowHeaders .rgCell').nth(2).textContent(), '4');
});

browserTest('formulas of the add-in stream, spill and say why they fail', async () => {
  const { page, cell, values } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await page.keyboard.type('=LEVEL("FR-LYON";"2026-T4")\n=LEVEL_FAILS()\n=LEVEL_NEVER()+1\n');
  await page.keyboard.type('=LEVEL_TOTAL(B5:C6)\n=LEVEL_BLOCK()\n');

  await eventually(() => values('A1'), [87.5]);
  await eventually(() => values('B5:B6'), [1, 3]);
  await eventually(() => values('A4'), [10]);
  await eventually(() => values('A2:A3'), ['#N/A', '#BUSY!']);
  await eventually(() => cell(1, 0).getAttribute('title'), 'trop peu d’évaluations');
  await eventually(() => cell(2, 0).textContent(), '#OCCUPÉ!');
});

browserTest('names are proposed while a formula is typed, then their arguments', async () => {
  const { page, cell, values } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await page.keyboard.type('=level_to');
  const proposals = page.locator('.wb-proposals li');
  await eventually(() => proposals.allTextContents(), ['LEVEL_TOTALSomme d’une plage.']);

  await page.keyboard.press('Tab');
  await page.locator('.wb-arguments', { hasText: 'LEVEL_TOTAL(cellules)' }).waitFor();

  await cell(3, 2).click();
  await eventually(() => page.getByLabel('Barre de formule').inputValue(), '=LEVEL_TOTAL(C4');
  await page.keyboard.press('Escape');
  await eventually(() => page.getByLabel('Barre de formule').inputValue(), '');
  await eventually(() => values('A1'), ['']);
});

browserTest(
  'ribbon buttons are the manifest’s, run the add-in’s commands and follow its updates',
  async () => {
    const { page, values } = await openWorkbench('lang=fr');
    await eventually(
      () => page.locator('.wb-command').allTextContents(),
      ['Ouvrir le volet', 'Tamponner', 'Plus tard'],
    );
    await eventually(() => page.getByRole('button', { name: 'Plus tard' }).isEnabled(), true);

    await page.getByRole('button', { name: 'Tamponner' }).click();
    await eventually(() => values('H1'), ['tampon']);

    await page.getByRole('button', { name: 'Fermer le volet' }).click();
    await eventually(() => page.locator('.wb-pane').isVisible(), false);
    await page.getByRole('button', { name: 'Ouvrir le volet' }).click();
    await eventually(() => page.locator('.wb-pane').isVisible(), true);
  },
);

browserTest('sheets are added, renamed and shown', async () => {
  const { page } = await openWorkbench('lang=fr');
  await page.getByRole('button', { name: 'Nouvelle feuille' }).click();
  await page.getByRole('tab', { name: 'Feuil2' }).dblclick();
  await page.getByLabel('Nom de la feuille').fill('Écoutes');
  await page.keyboard.press('Enter');
  await eventually(() => page.getByRole('tab').allTextContents(), ['Feuil1', 'Écoutes']);

  await page.keyboard.press('Control+PageUp');
  await eventually(() => page.getByRole('tab', { name: 'Feuil1' }).getAttribute('aria-selected'), 'true');
});

browserTest('a workbook is found again after a reload, and others keep their own cells', async () => {
  const { page, pane, cell, values } = await openWorkbench('lang=fr&book=Premier');
  await pane.getByRole('button', { name: 'Écrire le tableau' }).click();
  await eventually(() => values('D2:D5'), [6, 2, 5, 0]);
  await cell(8, 0).click();
  await page.keyboard.type('=LEVEL("FR")\n');
  await eventually(() => values('A9'), [82.5]);
  await keptInBrowser(page, '=LEVEL("FR")');

  await page.reload();
  await pane.getByText('Office Excel').waitFor();
  await eventually(() => values('D2:D5'), [6, 2, 5, 0]);
  await eventually(() => values('A9'), [82.5]);

  await page.getByLabel('Classeur').selectOption({ label: 'Nouveau classeur…' });
  await page.getByLabel('Nom du nouveau classeur').fill('Second');
  await page.getByRole('button', { name: 'Créer' }).click();
  await pane.getByText('Office Excel').waitFor();
  await eventually(() => new URL(page.url()).searchParams.get('book'), 'Second');
  await eventually(() => values('A9'), ['']);
});

for (const language of ['fr', 'en']) {
  browserTest(`nothing serious is found by axe in ${language}`, async () => {
    const { page, cell } = await openWorkbench(`lang=${language}`);
    await cell(0, 0).click();
    await page.keyboard.type('=LEVEL');
    await page.locator('.wb-proposals li').first().waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        iframes: false,
      });
      return violations
        .filter(({ impact }) => impact === 'critical' || impact === 'serious')
        .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, target: String(target), html })));
    });
    // The grid library's own markup: roles of trees and rows, and the scroll areas it makes.
    const ours = found.filter(({ target, html }) => !/revo|\brg[A-Z]|attribution/.test(target + html));

    expect(ours).toEqual([]);
  });
}
