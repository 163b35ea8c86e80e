import { Range } from '../../../addin/workbench/model/range.ts';
import { Workbook } from '../../../addin/workbench/model/workbook.ts';
import { watchWorkbook, type Edit } from '../../../addin/workbook/office/watch-workbook.ts';
import { openSheet, type OpenSheet } from '../../../addin/workbook/sheets/open-sheet.ts';
import { SharedTyping } from '../../../addin/workbook/sheets/shared-typing.ts';
import type { SheetReport } from '../../../addin/workbook/sync/sheet-report.ts';
import { LargeServer, largeSpecification } from './large-sheet.ts';
import { officeInNode, timed, type Traffic } from './office-in-node.ts';

export type LargeSheet = {
  readonly workbook: Workbook;
  readonly traffic: Traffic;
  readonly server: LargeServer;
  readonly open: OpenSheet;
  readonly reports: SheetReport[];
  /** What the pane does when the workbook tells of edits. */
  readonly follow: () => Promise<void>;
  /** A gesture of the person; resolves once the add-in heard of it. */
  readonly gesture: (work: () => unknown) => Promise<void>;
  /** The cell of a row of the table, from 0, by column id. */
  readonly cell: (row: number, column: string) => Range;
  /** Closes Excel and opens the file again: only what is in the workbook remains. */
  readonly reopen: () => OpenSheet;
};

/** A workbook with the sheet of many rows opened by the add-in, still empty. */
export async function openLargeSheet(rows: number): Promise<LargeSheet> {
  const workbook = new Workbook();
  const traffic = officeInNode(workbook);
  const server = new LargeServer(rows);
  const reports: SheetReport[] = [];
  const edits: Edit[] = [];
  await watchWorkbook({
    edited: (edit) => edits.push(edit),
    reshaped: () => undefined,
    selected: () => undefined,
  });
  const made = () => aSheet(server, reports);
  let open = made();
  await open.sheet.open();
  open.engine.restart();
  const typing = new SharedTyping(() => 'ana');
  const columns = largeSpecification.columns.map(({ id }) => id);
  return {
    workbook,
    traffic,
    server,
    get open() {
      return open;
    },
    reports,
    follow: () => typing.follow(open, edits.splice(0)),
    gesture: async (work) => {
      timed(traffic, work);
      await new Promise((heard) => setImmediate(() => setImmediate(heard)));
    },
    cell: (row, column) => Range.cell(workbook.active, row + 1, columns.indexOf(column)),
    reopen: () => (open = made()),
  };
}

const aSheet = (server: LargeServer, reports: SheetReport[]): OpenSheet =>
  openSheet(
    {
      specification: largeSpecification,
      remote: server,
      rowName: (key) => ({ fr: key, en: key }),
      waves: [],
    },
    'fr',
    (_, report) => reports.push(report),
  );
