import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical in the task pane as it stands, with its width and whether it overflows. */
export async function paneViolations(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes('/taskpane'));
  if (frame === undefined) throw new Error('the pane is not there');
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} ${String(target)} ${html}`));
    return scrollWidth > clientWidth ? [...found, `overflows: ${scrollWidth} px in ${clientWidth}`] : found;
  });
}
