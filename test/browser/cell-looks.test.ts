import type { Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

/** Runs in the pane, with Microsoft's client, on the active sheet. */
async function inPane(page: Page, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;
  await pane.evaluate(`Excel.run(async (context) => {
    (${work.toString()})(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  })`);
}

browserTest('each kind of rule the add-in sets is drawn on the cells it applies to', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await inPane(page, (sheet) => {
    sheet.getRange('A1:G3').values = [
      [1, 1, 'oui', 1, 0, -10, 10],
      [5, 5, 'non', 5, 5, 0, 50],
      [9, 9, 'Ouistiti', 9, 10, 30, 90],
    ];
    const custom = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1>4';
    custom.custom.format.fill.color = '#FFC7CE';
    custom.custom.format.font.bold = true;
    custom.custom.format.borders.getItem('EdgeTop').style = 'Continuous';
    custom.custom.format.borders.getItem('EdgeTop').color = '#0000FF';
    const value = sheet.getRange('B1:B3').conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=2', formula2: '=6', operator: 'Between' };
    value.cellValue.format.font.color = '#9C0006';
    const text = sheet.getRange('C1:C3').conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'oui' };
    text.textComparison.format.font.italic = true;
    const top = sheet.getRange('D1:D3').conditionalFormats.add('TopBottom');
    top.topBottom.rule = { rank: 1, type: 'TopItems' };
    top.topBottom.format.font.strikethrough = true;
    const scale = sheet.getRange('E1:E3').conditionalFormats.add('ColorScale');
    scale.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      maximum: { type: 'HighestValue', color: '#0000FF' },
    };
    sheet.getRange('F1:F3').conditionalFormats.add('DataBar').dataBar.showDataBarOnly = true;
    sheet.getRange('G1:G3').conditionalFormats.add('IconSet').iconSet.style = 'ThreeFlags';
  });
  const styles = (column: number, name: string) =>
    Promise.all(
      [0, 1, 2].map((row) =>
        cell(row, column).evaluate(
          (element, property) => getComputedStyle(element).getPropertyValue(property),
          name,
        ),
      ),
    );

  await eventually(
    () => styles(0, 'background-color'),
    ['rgba(0, 0, 0, 0)', 'rgb(255, 199, 206)', 'rgb(255, 199, 206)'],
  );
  await eventually(() => styles(0, 'font-weight'), ['400', '700', '700']);
  await eventually(async () => (await styles(0, 'border-top-color'))[1], 'rgb(0, 0, 255)');
  await eventually(() => styles(1, 'color'), ['rgb(0, 0, 0)', 'rgb(156, 0, 6)', 'rgb(0, 0, 0)']);
  await eventually(() => styles(2, 'font-style'), ['italic', 'normal', 'italic']);
  await eventually(async () => (await styles(3, 'text-decoration-line')).at(-1), 'line-through');
  await eventually(
    () => styles(4, 'background-color'),
    ['rgb(255, 0, 0)', 'rgb(128, 0, 128)', 'rgb(0, 0, 255)'],
  );
  await eventually(
    () => styles(5, 'background-image'),
    [expect.stringContaining('FF0000'), 'none', expect.stringContaining('638EC6')],
  );
  await eventually(() => cell(2, 5).textContent(), '');
  await eventually(async () => new Set(await styles(6, 'background-image')).size, 3);
});

browserTest('rules follow what is typed, and their order follows the add-in', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await inPane(page, (sheet) => {
    for (const color of ['#FF0000', '#00FF00']) {
      const { custom } = sheet.getRange('B1:B2').conditionalFormats.add('Custom');
      custom.rule.formula = '=$A1="oui"';
      custom.format.fill.color = color;
    }
  });
  const fill = () => cell(0, 1).evaluate((element) => getComputedStyle(element).backgroundColor);
  await cell(0, 0).click();
  await page.keyboard.type('oui\n');
  await eventually(fill, 'rgb(0, 255, 0)');

  await inPane(page, (sheet) => {
    sheet.getRange('B1').conditionalFormats.getItemAt(0).priority = 1;
  });
  await eventually(fill, 'rgb(255, 0, 0)');
  await cell(0, 0).click();
  await page.keyboard.press('Delete');
  await eventually(fill, 'rgba(0, 0, 0, 0)');
});

browserTest(
  'number formats are drawn with their colour, their filling and their place in the cell',
  async () => {
    const { page, cell } = await openWorkbench('lang=fr');
    await inPane(page, (sheet) => {
      const cells = sheet.getRange('A1:D1');
      cells.values = [[-1234.5, 12, 45000, 7]];
      cells.numberFormat = [['#,##0.0;[Red]-#,##0.0', '"x"*-0', 'dd/mm/yyyy', '0']];
      cells.format.rowHeight = 60;
      sheet.getRange('D1').format.verticalAlignment = 'Top';
    });

    await eventually(() => cell(0, 0).textContent(), '-1\u202f234,5');
    await eventually(
      () => cell(0, 0).evaluate((element) => getComputedStyle(element).color),
      'rgb(255, 0, 0)',
    );
    await eventually(() => cell(0, 1).textContent(), expect.stringMatching(/^x-{3,}12$/));
    const place = (column: number) =>
      cell(0, column).evaluate((element) => getComputedStyle(element).alignContent);
    await eventually(() => Promise.all([place(2), place(3)]), ['end', 'start']);
  },
);

browserTest('a warning can be insisted on, and the message of a limit stands by its cell', async () => {
  const { page, cell, values } = await openWorkbench('lang=fr');
  await inPane(page, (sheet) => {
    const { dataValidation } = sheet.getRange('B2:B3');
    dataValidation.rule = { custom: { formula: '=B2<10' } };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Grand', message: 'Plus de 10' };
    dataValidation.prompt = { showPrompt: true, title: 'Nombre', message: 'Moins de 10' };
  });
  const note = page.locator('.wb-note');
  await cell(2, 1).click();
  await note.getByText('Moins de 10').waitFor();
  await page.keyboard.type('12\n');
  await page.getByRole('button', { name: 'Oui' }).click();
  await eventually(() => values('B3'), [12]);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('20\n');
  await page.getByText('Continuer').waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByText('Continuer').waitFor({ state: 'hidden' });
  await eventually(() => values('B3'), [12]);
  await cell(5, 5).click();
  await note.waitFor({ state: 'hidden' });
});
