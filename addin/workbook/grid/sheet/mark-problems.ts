import type { Language } from '#domain/text';
import { validate } from '../../office/dress-rows.ts';
import type { LaidColumn } from '../../office/sheet-columns.ts';
import type { DraftPlace } from '../draft-problem.ts';
import type { MarkedPlace } from './draft-part.ts';
import type { GridLayout } from './grid-layout.ts';
import type { FoundGrid } from './read-grid-sheet.ts';

const WRONG = '#F8CBAD';
const LONGEST_MESSAGE = 255;

/** A cell to mark, with what is said beside it while it is selected. */
export type Mark = { readonly place: DraftPlace; readonly title: string; readonly message: string };

type Marking = {
  readonly layout: GridLayout;
  readonly language: Language;
  readonly marks: readonly Mark[];
  /** The cells marked until now. */
  readonly before: readonly MarkedPlace[];
};

/** Colours what is wrong and says why beside the cell; what is right again has the look of its column. */
export function markProblems(found: FoundGrid, { layout, language, marks, before }: Marking): void {
  const wrong = new Set(marks.map(({ place }) => keyOf(place)));
  for (const place of before) {
    if (wrong.has(keyOf(place))) continue;
    const cell = cellAt(found, place);
    const column = columnOf(layout, place, found);
    if (cell === undefined || column === undefined) continue;
    if (column.look.fill === undefined) cell.format.fill.clear();
    else cell.format.fill.color = column.look.fill;
    validate(cell, column, language);
  }
  for (const { place, title, message } of marks) {
    const cell = cellAt(found, place);
    if (cell === undefined) continue;
    cell.format.fill.color = WRONG;
    cell.dataValidation.prompt = { showPrompt: true, title, message: message.slice(0, LONGEST_MESSAGE) };
  }
}

export const keyOf = ({ table, row, column }: MarkedPlace): string => `${table}/${row}/${column}`;

/** The cell of a place; undefined when its table or its column is gone. */
export function cellAt(found: FoundGrid, { table, row, column }: MarkedPlace): Excel.Range | undefined {
  if (row < 0) return undefined;
  if (table === 'settings')
    return found.settings?.sheet.getRangeByIndexes(found.settings.top + row, found.settings.left, 1, 1);
  const among = table === 'criteria' ? found.criteria : found.zeroRules;
  const place = among?.placeOf.get(column);
  if (among === undefined || place === undefined || row >= among.rows) return undefined;
  return among.sheet.getRangeByIndexes(among.top + 1 + row, among.left + place, 1, 1);
}

function columnOf(
  layout: GridLayout,
  { table, row, column }: MarkedPlace,
  found: FoundGrid,
): LaidColumn | undefined {
  if (table === 'criteria') return layout.criteria.find(({ id }) => id === column);
  if (table === 'zero-rules') return layout.zeroRules.find(({ id }) => id === column);
  const label = found.settings?.values[row]?.[0];
  return layout.settings.find(({ title }) => title.fr === label || title.en === label);
}
