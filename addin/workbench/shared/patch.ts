import * as z from 'zod';
import { type Cell, type CellStyle, plainStyle } from '../model/cell.ts';
import { savedCells } from '../model/save-workbook.ts';
import { savedCellsSchema, styleSchema } from '../model/saved-schema.ts';
import { StyleList } from '../model/style-list.ts';
import type { Cells, Change } from './change.ts';
import { commandSchema } from './command.ts';
import { placeAt, placeKey } from './place.ts';
import { StylePool } from './style-pool.ts';

const sheetSchema = z.object({
  sheetId: z.string(),
  cells: savedCellsSchema,
  /** Rows and columns of cells that are no more. */
  gone: z.array(z.tuple([z.number(), z.number()])),
});

/** A change as it travels and is kept. */
export const patchSchema = z.object({
  /** Who made it, and the how manieth of theirs it is. */
  author: z.int(),
  number: z.int(),
  commands: z.array(commandSchema),
  styles: z.array(styleSchema),
  sheets: z.array(sheetSchema),
  entries: z.array(z.tuple([z.string(), z.unknown()])),
  removed: z.array(z.string()),
});

export type Patch = Readonly<z.infer<typeof patchSchema>>;
type PatchSheet = Patch['sheets'][number];

export function patchOf(change: Change, author: number, number: number): Patch {
  const styles = new StyleList();
  const sheets = [...change.cells].map(([sheetId, cells]): PatchSheet => {
    const placed = [...cells].map(([key, cell]) => ({ ...placeAt(key), cell }));
    const kept = placed.flatMap(({ cell, ...place }) => (cell ? [{ ...place, cell }] : []));
    const gone = placed.flatMap(({ row, column, cell }): [number, number][] => (cell ? [] : [[row, column]]));
    return { sheetId, cells: savedCells(kept, styles), gone };
  });
  const entries = [...change.entries];
  return {
    author,
    number,
    commands: [...change.commands],
    styles: styles.styles,
    sheets,
    entries: entries.filter(([, value]) => value !== undefined),
    removed: entries.filter(([, value]) => value === undefined).map(([path]) => path),
  };
}

/** The change a patch tells of. Cells that look alike share their look. */
export function changeOf(patch: Patch, pool = new StylePool()): Change {
  const styles = patch.styles.map((style) => pool.of(style));
  const removed = patch.removed.map((path): [string, unknown] => [path, undefined]);
  return {
    commands: patch.commands,
    cells: new Map(patch.sheets.map((sheet) => [sheet.sheetId, cellsOf(sheet, styles)])),
    entries: new Map<string, unknown>([...removed, ...patch.entries]),
  };
}

function cellsOf({ cells, gone }: PatchSheet, styles: readonly CellStyle[]): Cells<Cell | undefined> {
  const read: Cells<Cell | undefined> = new Map();
  for (const [row, column] of gone) read.set(placeKey(row, column), undefined);
  for (const [row, column, value, place, rest] of cells) {
    read.set(placeKey(row, column), { ...(styles[place] ?? plainStyle), value, ...rest });
  }
  return read;
}
