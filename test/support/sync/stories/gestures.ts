import type { Gesture } from './commands.ts';
import { editable, entries, type Entry } from './entries.ts';
import { IDENTITY, newIdentity, type ExcelFile, type FileRow } from './excel-file.ts';

/** A cell somebody wrote in, by key and column. */
export type Touched = { readonly key: string; readonly column: string };

const at = <T>(list: readonly T[], index: number): T | undefined =>
  list.length === 0 ? undefined : list[index % list.length];

const entryOf = (field: string, index: number): Entry => at(entries[field] ?? [], index) ?? { cell: '' };

/** Carries out a gesture on the rows of a workbook; answers the cells typed into. */
export function carryOut(file: ExcelFile, gesture: Gesture): readonly Touched[] {
  if (gesture.do === 'undo') {
    for (let time = 0; time < gesture.times; time += 1) file.undo();
    return [];
  }
  let touched: readonly Touched[] = [];
  file.gesture(() => (touched = write(file, gesture)));
  return touched;
}

function write(file: ExcelFile, gesture: Exclude<Gesture, { do: 'undo' }>): readonly Touched[] {
  if (gesture.do === 'type' || gesture.do === 'others-type')
    return typeBlock(file, gesture, [[gesture.entry]]);
  if (gesture.do === 'paste') return typeBlock(file, gesture, gesture.block);
  if (gesture.do === 'sort') sort(file, gesture.by);
  else if ('at' in gesture) changeRow(file, gesture);
  return [];
}

function typeBlock(
  file: ExcelFile,
  { row, field }: { readonly row: number; readonly field: number },
  block: readonly (readonly number[])[],
): readonly Touched[] {
  const touched: Touched[] = [];
  for (const [down, line] of block.entries()) {
    const target = file.rows[(row % Math.max(1, file.rows.length)) + down];
    if (target === undefined) break;
    for (const [right, entry] of line.entries()) {
      const column = editable[(field % editable.length) + right];
      if (column === undefined || !(column in target)) continue;
      target[column] = entryOf(column, entry).cell;
      touched.push({ key: String(target['_key']), column });
    }
  }
  return touched;
}

/** By a column, upside down, or the filtered rows first. */
function sort(file: ExcelFile, by: number): void {
  const column = editable[by];
  if (column === undefined) file.rows = file.rows.toReversed();
  else file.rows = file.rows.toSorted((one, other) => (String(one[column]) < String(other[column]) ? -1 : 1));
}

type RowGesture = Extract<Gesture, { at: number }>;

function changeRow(file: ExcelFile, { do: what, row, at: other }: RowGesture): void {
  const target = at(file.rows, row);
  const place = file.rows.length === 0 ? 0 : other % file.rows.length;
  const word: Partial<FileRow> = other % 2 === 0 ? { facts: 'rien' } : {};
  if (what === 'insert-row') file.rows.splice(place, 0, { ...word, [IDENTITY]: newIdentity() } as FileRow);
  else if (target !== undefined) changeTarget(file, target, { what, other, place });
}

function changeTarget(
  file: ExcelFile,
  target: FileRow,
  { what, other, place }: { what: RowGesture['do']; other: number; place: number },
): void {
  if (what === 'copy-row') file.rows.splice(place, 0, { ...target, [IDENTITY]: newIdentity() });
  else if (what === 'delete-row') file.rows = file.rows.filter((one) => one !== target);
  else if (what === 'change-key') target['_key'] = other % 3 === 0 ? '' : (file.rows[place]?.['_key'] ?? '');
  else scribble(target, other);
}

/** Over what is not theirs to change. */
function scribble(target: FileRow, which: number): void {
  const column = at(['contact', 'state', '_rev', '_status', 'platform'], which) ?? 'contact';
  target[column] = 'gribouillis';
}
