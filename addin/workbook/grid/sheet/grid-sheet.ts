import type { Language } from '#domain/text';
import { inExcel, silently } from '../../office/in-excel.ts';
import { relabelLabels } from '../../office/label-table.ts';
import { relabelTable } from '../../office/relabel-table.ts';
import { columnLetters } from '../../office/sheet-columns.ts';
import type { DraftPlace } from '../draft-problem.ts';
import type { RawDraft } from '../raw-draft.ts';
import type { FilledId } from '../read/name-parts.ts';
import type { DraftPart, MarkedPlace } from './draft-part.ts';
import type { GridLayout } from './grid-layout.ts';
import { cellAt, markProblems, type Mark } from './mark-problems.ts';
import { findGrid, readGrid, type FoundGrid } from './read-grid-sheet.ts';

/** The sheet of a draft at one moment. */
export type SeenSheet = {
  readonly draft: RawDraft;
  readonly worksheetId: string;
  readonly sheetName: string;
  /** `F12`, for a cell of the draft; empty when it has none. */
  readonly addressOf: (place: MarkedPlace) => string;
  /** Places in the sheet, from 0, of the columns that fill themselves. */
  readonly idColumns: ReadonlySet<number>;
};

/** Reads a draft; undefined when its table of criteria is gone. */
export function seeSheet(part: DraftPart, layout: GridLayout): Promise<SeenSheet | undefined> {
  return inExcel(async (context) => {
    const found = await findGrid(context, part, layout);
    if (found === undefined) return undefined;
    const draft = await readGrid(context, found, layout);
    const { worksheetId, sheetName } = found;
    const { left, placeOf } = found.criteria;
    const places = ['id', 'section-id'].flatMap((id) => placeOf.get(id) ?? []);
    return {
      draft,
      worksheetId,
      sheetName,
      addressOf: (place) => addressOf(found, place),
      idColumns: new Set(places.map((place) => left + place)),
    };
  });
}

function addressOf(
  { criteria, zeroRules, settings }: FoundGrid,
  { table, row, column }: MarkedPlace,
): string {
  if (row < 0) return '';
  if (table === 'settings')
    return settings === undefined ? '' : `${columnLetters(settings.left)}${settings.top + row + 1}`;
  const among = table === 'criteria' ? criteria : zeroRules;
  const place = among?.placeOf.get(column);
  if (among === undefined || place === undefined) return '';
  return `${columnLetters(among.left + place)}${among.top + row + 2}`;
}

export type SheetWriting = {
  readonly language: Language;
  readonly filled: readonly FilledId[];
  readonly marks: readonly Mark[];
};

/** Writes ids and marks; nothing of it is an edit of the person. */
export function writeSheet(
  part: DraftPart,
  layout: GridLayout,
  { language, filled, marks }: SheetWriting,
): Promise<void> {
  return inExcel(async (context) => {
    const found = await findGrid(context, part, layout);
    if (found === undefined) return;
    await silently(context, async () => {
      for (const { row, column, value } of filled) {
        const cell = cellAt(found, { table: 'criteria', row, column });
        if (cell !== undefined) cell.values = [[value]];
      }
      markProblems(found, { layout, language, marks, before: part.marks });
      await context.sync();
    });
  });
}

/** Shows the sheet, or a cell of it. */
export function showSheet(part: DraftPart, layout: GridLayout, place?: DraftPlace): Promise<void> {
  return inExcel(async (context) => {
    const found = await findGrid(context, part, layout);
    if (found === undefined) return;
    found.criteria.sheet.activate();
    if (place !== undefined) cellAt(found, place)?.select();
    await context.sync();
  });
}

/** Puts headings, labels and input messages in a language; what the person wrote stays. */
export function relabelSheet(part: DraftPart, layout: GridLayout, language: Language): Promise<void> {
  return inExcel(async (context) => {
    const found = await findGrid(context, part, layout);
    if (found === undefined) return;
    await relabelTable(context, found.criteria, layout.criteria, language);
    if (found.zeroRules !== undefined)
      await relabelTable(context, found.zeroRules, layout.zeroRules, language);
    if (found.settings === undefined) return;
    const laid = { rows: layout.settings, headings: layout.settingsHeadings };
    await relabelLabels(context, found.settings, laid, language);
  });
}
