import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { openWorkbench } from '../support/workbench/open-workbench.ts';

browserTest(
  'the active cell stays in view under frozen panes, the sheet moving no more than it must',
  async () => {
    const { page, cell } = await openWorkbench('lang=fr');
    await cell(1, 1).click();
    await page.evaluate(() => {
      const { active } = globalThis.workbench.workbook;
      active.frozen = { rows: 1, columns: 1 };
      active.changed({ kind: 'structure' });
    });
    const scrolled = () => page.locator('.rgCol .vertical-inner').evaluate(({ scrollTop }) => scrollTop);
    const active = page.locator('.wb-input');
    for (let index = 0; index < 10; index += 1) await page.keyboard.press('ArrowDown');
    await eventually(() => active.getAttribute('aria-label'), 'B12');
    expect(await scrolled()).toBe(0);

    for (let index = 0; index < 40; index += 1) await page.keyboard.press('ArrowDown');
    await eventually(async () => (await scrolled()) > 300 && (await scrolled()) < 900, true);
    await eventually(() => active.getAttribute('aria-label'), 'B52');
    await eventually(
      () => page.locator('.header-wrapper .rowHeaders, .rowHeaders .header-wrapper').first().textContent(),
      expect.stringContaining('1'),
    );
  },
);

browserTest('columns come into view one by one under the arrow keys, drawn as they come', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  await cell(1, 1).click();
  const isInView = () =>
    page.evaluate(() => {
      const [, letters = ''] = /^([A-Z]+)/.exec(globalThis.workbench.workbook.selection.local) ?? [];
      const frame = document.querySelector('revogr-viewport-scroll.rgCol')?.getBoundingClientRect();
      const headings = [...document.querySelectorAll('.rgCol .rgHeaderCell')];
      const heading = headings
        .find(({ textContent }) => textContent.trim() === letters)
        ?.getBoundingClientRect();
      if (frame === undefined || heading === undefined) return `${letters} is not drawn`;
      return heading.left >= frame.left - 1 && heading.right <= frame.right + 1
        ? 'in view'
        : `${letters} is not`;
    });
  for (let index = 0; index < 20; index += 1) {
    await page.keyboard.press('ArrowRight');
    await eventually(isInView, 'in view');
  }
});

browserTest('the end of ten thousand rows of sixty columns is reached on a slow machine too', async () => {
  const { page, cell } = await openWorkbench('lang=fr');
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.evaluate(() => {
    const { workbook } = globalThis.workbench;
    const { active } = workbook;
    workbook.batch(() => {
      for (let row = 0; row < 10_000; row += 1) {
        for (let column = 0; column < 60; column += 1)
          active.setResult(row, column, { value: row * 100 + column });
      }
      active.changed({ kind: 'structure' });
    });
  });
  await page.keyboard.press('Control+End');

  await eventually(() => cell(9_999, 59).textContent(), '999959');
  // Only what is in view is drawn.
  await eventually(async () => (await page.locator('.rgCell').count()) < 1_500, true);
});
