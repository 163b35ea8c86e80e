import { watchWorkbook, type Edit } from '../../../addin/workbook/office/watch-workbook.ts';
import { openSheet, type OpenSheet } from '../../../addin/workbook/sheets/open-sheet.ts';
import { SharedTyping } from '../../../addin/workbook/sheets/shared-typing.ts';
import type { Remote } from '../../../addin/workbook/sync/remote.ts';
import type { SheetReport } from '../../../addin/workbook/sync/sheet-report.ts';
import { largeSpecification } from './large-sheet.ts';

export type LargePane = {
  readonly open: OpenSheet;
  readonly reports: SheetReport[];
  /** What the pane does when the workbook tells of edits. */
  readonly follow: () => Promise<void>;
  /** Closes Excel and opens the file again: only what is in the workbook remains. */
  readonly reopen: () => OpenSheet;
};

/** What the add-in does with a sheet of many rows, in the workbook that the client library speaks with: still empty. */
export async function openLargePane(remote: Remote): Promise<LargePane> {
  const reports: SheetReport[] = [];
  const edits: Edit[] = [];
  await watchWorkbook({
    edited: (edit) => edits.push(edit),
    reshaped: () => undefined,
    selected: () => undefined,
  });
  const made = () => aSheet(remote, reports);
  let open = made();
  await open.sheet.open();
  open.engine.restart();
  const typing = new SharedTyping(() => 'ana');
  return {
    get open() {
      return open;
    },
    reports,
    follow: () => typing.follow(open, edits.splice(0)),
    reopen: () => (open = made()),
  };
}

const aSheet = (remote: Remote, reports: SheetReport[]): OpenSheet =>
  openSheet(
    { specification: largeSpecification, remote, rowName: (key) => ({ fr: key, en: key }), waves: [] },
    {
      language: 'fr',
      guard: { look: () => Promise.resolve(new Map()) },
      onReport: (_, report) => reports.push(report),
    },
  );
