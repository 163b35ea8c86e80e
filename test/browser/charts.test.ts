import type { Frame, Page } from 'playwright-core';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

/** The frame of the add-in, where Microsoft's client is. */
const client = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('/taskpane.html'))!;

async function charted(kind: 'ColumnClustered' | 'Line' | 'Radar', book: string) {
  const opened = await openWorkbench(`lang=fr&book=${book}`);
  const { page } = opened;
  await client(page).evaluate(
    ([chartType]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B5').values = [
          ['site', 'score'],
          ['Lyon', 82.5],
          ['Lille', ''],
          ['Paris', 91],
          ['Metz', 64],
        ];
        const chart = sheet.charts.add(chartType, sheet.getRange('A1:B5'), 'Columns');
        chart.setPosition('D2', 'H14');
        chart.series.getItemAt(0).hasDataLabels = true;
        await context.sync();
      }),
    [kind] as const,
  );
  const chart = page.locator('.wb-chart');
  await chart.locator('svg text').first().waitFor();
  const texts = () => chart.locator('svg text').allTextContents();
  return { ...opened, chart, texts };
}

browserTest('a chart of the add-in is drawn from its cells and follows them', async () => {
  const { page, chart, texts } = await charted('ColumnClustered', 'chart-columns');

  await eventually(() => chart.locator('.wb-bar rect').count(), 3);
  await eventually(texts, expect.arrayContaining(['score', 'Lyon', 'Metz', '82,5', '91', '64', '100']));
  await eventually(() => chart.getAttribute('aria-label'), 'Graphique 1 : score');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('120');
  await page.keyboard.press('Enter');

  await eventually(() => chart.locator('.wb-bar rect').count(), 4);
  await eventually(texts, expect.arrayContaining(['120', '140']));
});

browserTest('a blank cell is a gap in a line, and a kind that is not drawn is named', async () => {
  const line = await charted('Line', 'chart-line');
  const radar = await charted('Radar', 'chart-radar');

  await eventually(
    () => line.chart.locator('.wb-plotted path').first().getAttribute('d'),
    expect.stringMatching(/^M[^M]+M[^M]+$/),
  );
  await eventually(radar.texts, ['score', 'Non simulé ici : Radar']);
});

browserTest('a person drags a chart, deletes it and takes it back; the add-in hears of it', async () => {
  const { page, chart } = await charted('ColumnClustered', 'chart-person');
  await client(page).evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      const note = ({ type }: { type: string }) => Promise.resolve(void heard.push(type));
      charts.onActivated.add(note);
      charts.onDeactivated.add(note);
      charts.onDeleted.add(note);
      charts.onAdded.add(note);
      await context.sync();
    }),
  );
  const heard = () => client(page).evaluate(() => (window as unknown as { heard: string[] }).heard);
  const place = async () => {
    const { x, y } = (await chart.boundingBox())!;
    return [Math.round(x), Math.round(y)];
  };
  const [left, top] = await place();

  await page.mouse.move(left! + 150, top! + 100);
  await page.mouse.down();
  await page.mouse.move(left! + 200, top! + 130, { steps: 4 });
  await page.mouse.up();
  await eventually(place, [left! + 50, top! + 30]);
  await page.keyboard.press('Delete');
  await eventually(() => chart.count(), 0);
  await page.keyboard.press('Control+z');
  await eventually(place, [left! + 50, top! + 30]);
  await page.keyboard.press('Control+z');

  await eventually(place, [left!, top!]);
  await eventually(heard, ['ChartActivated', 'ChartDeactivated', 'ChartDeleted', 'ChartAdded']);
});

browserTest('a chart stays on its cells when rows come in above it and columns get wider', async () => {
  const { page, chart } = await charted('ColumnClustered', 'chart-cells');
  const before = (await chart.boundingBox())!;

  await client(page).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('E:E').format.columnWidth = 96;
      await context.sync();
    }),
  );

  await eventually(async () => {
    const { y, width } = (await chart.boundingBox())!;
    return [Math.round(y - before.y), Math.round(width - before.width)];
  }, [40, 64]);
});
