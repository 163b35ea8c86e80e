import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { goTo } from '../support/go-to.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

/** Types a block from the active cell: tabs go right, line ends go down. */
async function type(page: Page, text: string): Promise<void> {
  for (const piece of text.split(/([\t\n])/)) {
    if (piece === '\t') await page.keyboard.press('Tab');
    else if (piece === '\n') await page.keyboard.press('Enter');
    else if (piece !== '') await page.keyboard.type(piece);
  }
}

const selected = (page: Page) => page.evaluate(() => globalThis.workbench.workbook.selection.local);

const formulas = (page: Page, ...addresses: string[]) =>
  page.evaluate((wanted) => {
    const { active } = globalThis.workbench.workbook;
    return wanted.map((address) => {
      const cell = active.cell(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
      return cell?.formula ?? String(cell?.value ?? '');
    });
  }, addresses);

browserTest(
  'the fill handle is dragged, then clicked twice, and the border of a selection moves it',
  async () => {
    const { page, cell, values } = await openWorkbench('lang=fr');
    await cell(0, 0).click();
    await type(page, '1\tLot 1\n2\tLot 2\n');
    await goTo(page, 'A1:A2');
    const handle = (await cell(1, 0).boundingBox())!;
    const end = (await cell(4, 0).boundingBox())!;
    await page.mouse.move(handle.x + handle.width - 1, handle.y + handle.height - 1);
    await page.mouse.down();
    await page.mouse.move(end.x + 20, end.y + 10, { steps: 3 });
    await page.mouse.up();
    await eventually(() => values('A1:A5'), [1, 2, 3, 4, 5]);

    await goTo(page, 'B1:B2');
    const beside = (await cell(1, 1).boundingBox())!;
    await page.mouse.dblclick(beside.x + beside.width - 1, beside.y + beside.height - 1);
    await eventually(() => values('B3:B5'), ['Lot 3', 'Lot 4', 'Lot 5']);

    await goTo(page, 'C1');
    await type(page, '=A1+A5\n');
    await goTo(page, 'A1:A5');
    const top = (await cell(0, 0).boundingBox())!;
    const aside = (await cell(0, 4).boundingBox())!;
    await page.mouse.move(top.x + 20, top.y);
    await page.mouse.down();
    await page.mouse.move(aside.x + 20, aside.y + 5, { steps: 3 });
    await page.mouse.up();
    await eventually(() => formulas(page, 'C1', 'E1', 'E5'), ['=E1+E5', '1', '5']);
    await eventually(() => selected(page), 'E1:E5');
  },
);

browserTest('French shortcuts: bold, fills, sums, `$`, and several steps taken back', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await type(page, '2\n3\n');
  await page.keyboard.press('Alt+=');
  await page.keyboard.press('Enter');
  await type(page, '=A1');
  await page.keyboard.press('F4');
  await type(page, '*A2\n');
  await goTo(page, 'A4:C4');
  await page.keyboard.press('Control+d');
  await goTo(page, 'C4:C5');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+g');

  await eventually(
    () => formulas(page, 'A3', 'A4', 'C4', 'C5'),
    ['=SUM(A1:A2)', '=$A$1*A2', '=$A$1*C2', '=$A$1*C3'],
  );
  await eventually(() => cell(4, 2).evaluate((element) => getComputedStyle(element).fontWeight), '700');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await eventually(() => formulas(page, 'C4', 'C5'), ['', '']);
});

browserTest('references are pointed at by dragging, shown in colour, and closed for the person', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await type(page, '1\n2\n');
  await goTo(page, 'D1');
  await page.keyboard.type('=SOMME(');
  const from = (await cell(0, 0).boundingBox())!;
  const to = (await cell(1, 1).boundingBox())!;
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.type(';E');
  await page.keyboard.type('5');

  await eventually(() => page.locator('.wb-reference').count(), 2);
  await eventually(() => page.getByLabel('Barre de formule').inputValue(), '=SOMME(A1:B2;E5');
  await page.keyboard.press('Enter');
  await eventually(() => cell(0, 3).textContent(), '3');
  await eventually(() => page.locator('.wb-reference').count(), 0);
});

browserTest('cut cells are followed, copied ones are pasted by Enter, values alone on demand', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await type(page, '5\t=A1*2\n');
  await goTo(page, 'A1');
  await page.keyboard.press('Control+x');
  await goTo(page, 'A4');
  await page.keyboard.press('Control+v');
  await eventually(() => formulas(page, 'A1', 'A4', 'B1'), ['', '5', '=A4*2']);

  await goTo(page, 'B1');
  await page.keyboard.press('Control+c');
  await goTo(page, 'B2');
  await page.keyboard.press('Enter');
  await eventually(() => formulas(page, 'B2'), ['=A5*2']);
  await eventually(() => page.locator('.wb-copied').count(), 0);

  await goTo(page, 'B1');
  await page.keyboard.press('Control+c');
  await goTo(page, 'C1');
  await page.keyboard.press('Control+Shift+v');
  await eventually(() => formulas(page, 'C1'), ['10']);
});

browserTest('rows, columns and sheets have their menus', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await cell(0, 0).click();
  await type(page, '1\t2\t3\n');
  await page.getByRole('columnheader', { name: 'B', exact: true }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Masquer' }).click();
  await eventually(() => page.evaluate(() => [...globalThis.workbench.workbook.active.hiddenColumns]), [1]);
  await page.getByRole('columnheader', { name: 'A', exact: true }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Supprimer les colonnes' }).click();
  await eventually(() => formulas(page, 'A1', 'B1'), ['2', '3']);

  await page.getByRole('tab', { name: 'Feuil1' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Déplacer ou copier…' }).click();
  await page.getByLabel('Créer une copie').check();
  await page.getByRole('button', { name: 'OK' }).click();
  await eventually(() => page.getByRole('tab').allTextContents(), ['Feuil1 (2)', 'Feuil1']);
  await page.getByRole('tab', { name: 'Feuil1 (2)' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await eventually(() => page.getByRole('tab').allTextContents(), ['Feuil1']);
});

browserTest(
  'a table is made, lengthened by Tab, filtered by a condition, and its cells are found',
  async () => {
    const { page, cell, values } = await openWorkbench('lang=fr');
    await cell(0, 0).click();
    await type(page, 'Ville\tNote\nLyon\t3\nParis\t8\n');
    await goTo(page, 'A1');
    await page.keyboard.press('Control+l');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await goTo(page, 'B3');
    await page.keyboard.press('Tab');
    await type(page, 'Lille\t5\n');
    await eventually(
      () => page.evaluate(() => globalThis.workbench.workbook.tables[0]?.range.local),
      'A1:B4',
    );

    await page.locator('.wb-filter').nth(1).click();
    await page.getByRole('button', { name: 'Filtres numériques ▸' }).click();
    await page.getByRole('menuitem', { name: 'Supérieur à…' }).click();
    await page.getByLabel('Valeur').fill('4,5');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => [...globalThis.workbench.workbook.active.hiddenRows]), [1]);

    await page.keyboard.press('Control+f');
    await page.getByRole('search').getByLabel('Rechercher').fill('li*e');
    await page.keyboard.press('Enter');
    await eventually(() => selected(page), 'A4');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await eventually(() => values('A2:A4'), ['Lyon', 'Paris', '']);
  },
);
