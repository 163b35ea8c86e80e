import { ink } from '../charts/chart-colours.ts';
import type { PlannedSheet } from '../planned-sheet.ts';

/** Points. */
const ROW_HEIGHTS = { title: 28, heading: 20 } as const;

/** Writes what never changes, and the two formulas that the sheet lives from. */
export function writeTexts(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  const { title, question, alive, headings, sentences, table } = planned;
  const at = (row: number) => sheet.getRangeByIndexes(row, 0, 1, 1);
  const write = (row: number, text: string) => {
    at(row).values = [[text]];
    return at(row).format.font;
  };
  const titled = write(0, title);
  [titled.bold, titled.size] = [true, 18];
  at(0).format.rowHeight = ROW_HEIGHTS.title;
  const asked = write(1, question);
  [asked.size, asked.color] = [12, ink.text];
  at(1).format.rowHeight = ROW_HEIGHTS.heading;
  const said = write(alive.row, alive.text);
  [said.italic, said.color] = [true, ink.axis];
  for (const { row, text } of headings) {
    const font = write(row, text);
    [font.bold, font.size, font.color] = [true, 13, ink.value];
    at(row).format.rowHeight = ROW_HEIGHTS.heading;
  }
  at(sentences.row).formulas = [[sentences.formula]];
  at(table.row).formulas = [[table.formula]];
  greyNotes(sheet, planned);
}

/** After the empty row that ends the sentences come notes: known by it, however many sentences there are. */
function greyNotes(sheet: Excel.Worksheet, { sentences: { row, rows } }: PlannedSheet): void {
  const format = sheet.getRangeByIndexes(row, 0, rows, 1).conditionalFormats.add('Custom');
  const [first, here] = [`$A$${row + 1}`, `$A${row + 1}`];
  format.custom.rule.formula = `=COUNTBLANK(${first}:${here})>0`;
  format.custom.format.font.color = ink.axis;
}
