import type { Range } from '../../../addin/workbench/model/range.ts';
import { Workbook } from '../../../addin/workbench/model/workbook.ts';
import { largeCell } from './large-cell.ts';
import { openLargePane, type LargePane } from './large-pane.ts';
import { LargeServer } from './large-sheet.ts';
import { officeInNode, type Traffic } from './office-in-node.ts';

export type LargeSheet = {
  readonly workbook: Workbook;
  readonly traffic: Traffic;
  readonly server: LargeServer;
  readonly pane: LargePane;
  /** A gesture of the person; resolves once the add-in heard of it. */
  readonly gesture: (work: () => unknown) => Promise<void>;
  /** The cell of a row of the table, from 0, by column id. */
  readonly cell: (row: number, column: string) => Range;
};

/** A workbook with the sheet of many rows opened by the add-in, still empty. */
export async function openLargeSheet(rows: number): Promise<LargeSheet> {
  const workbook = new Workbook();
  const traffic = officeInNode(workbook);
  const server = new LargeServer(rows);
  return {
    workbook,
    traffic,
    server,
    pane: await openLargePane(server),
    gesture: async (work) => {
      work();
      await new Promise((heard) => setImmediate(() => setImmediate(heard)));
    },
    cell: (row, column) => largeCell(workbook, row, column),
  };
}
