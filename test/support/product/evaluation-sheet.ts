import { eventually } from '../eventually.ts';
import type { AtWork } from './at-work.ts';

/** Opens the evaluation sheet of the open wave from the pane's first screen; its rows are there then. */
export async function openEvaluationSheet({ pane, value }: AtWork): Promise<void> {
  await pane
    .getByRole('button', { name: /^(Ouvrir : Baromètre|Open: Quality barometer)/ })
    .first()
    .click();
  await eventually(() => value('A2'), expect.stringMatching(/./));
}

/** The first rows of an evaluation sheet without any answer. */
export async function blankRows({ value }: AtWork, count: number): Promise<readonly number[]> {
  const rows: number[] = [];
  for (let row = 2; row < 100 && rows.length < count; row += 1) {
    const cells = await Promise.all(['H', 'I', 'J', 'K'].map((column) => value(`${column}${row}`)));
    if (cells.every((cell) => cell === '')) rows.push(row);
  }
  if (rows.length < count) throw new Error('every row is evaluated');
  return rows;
}
