import { pasteBlock } from '../../addin/workbench/model/edits.ts';
import { Range } from '../../addin/workbench/model/range.ts';
import { createTable } from '../../addin/workbench/model/table-edits.ts';
import type { Table } from '../../addin/workbench/model/table.ts';
import { Workbook } from '../../addin/workbench/model/workbook.ts';
import type { AuthoredEvent } from '../../addin/workbench/model/workbook-event.ts';

/** A workbook with a block pasted at A1 of its only sheet, and the words a test needs to speak of it. */
export function sheetOf(block: string[][], language: 'fr' | 'en' = 'en') {
  const workbook = new Workbook(language);
  const sheet = workbook.active;
  const at = (address: string) => Range.at(sheet, address);
  if (block.length > 0) pasteBlock(workbook, at('A1'), block, language);
  const each = <T>(address: string, pick: (row: number, column: number) => T): T[][] => {
    const { row, column, rows, columns } = at(address);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_none, j) => pick(row + i, column + j)),
    );
  };
  return {
    workbook,
    sheet,
    at,
    values: (address: string) => each(address, (row, column) => sheet.cell(row, column)?.value ?? ''),
    formulas: (address: string) => each(address, (row, column) => sheet.cell(row, column)?.formula ?? ''),
    table: (address: string): Table => workbook.as('person', () => createTable(workbook, at(address), true)),
    events: (work: () => void): AuthoredEvent[] => {
      const heard: AuthoredEvent[] = [];
      const stop = workbook.onEvent((event) => heard.push(event));
      work();
      stop();
      return heard;
    },
  };
}
