import { inExcel } from './in-excel.ts';

/** Where cells were written; `elsewhere` when by somebody else in the shared workbook. */
export type Edit = {
  readonly worksheetId: string;
  readonly address: string;
  readonly elsewhere: boolean;
  /** Cells were inserted or deleted, which moves others. */
  readonly structural?: boolean;
};

export type WorkbookListeners = {
  /** Something was typed, pasted, sorted, inserted or deleted by a person, here or in another Excel. */
  readonly edited: (edit: Edit) => void;
  /** Sheets or tables came or went. */
  readonly reshaped: () => void;
  /** The selection moved; the address is that of its first cell's sheet. */
  readonly selected: (place: { readonly worksheetId: string; readonly address: string }) => void;
};

/** Tells what the person does in the workbook, for as long as the add-in lives. */
export function watchWorkbook({ edited, reshaped, selected }: WorkbookListeners): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const told = () => {
      reshaped();
      return Promise.resolve();
    };
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    tables.onAdded.add(told);
    tables.onDeleted.add(told);
    worksheets.onChanged.add((event) => {
      const { worksheetId, address, changeType, source, triggerSource } = event;
      const elsewhere = source === Excel.EventSource.remote;
      const structural = changeType !== Excel.DataChangeType.rangeEdited;
      if (triggerSource !== 'ThisLocalAddin') edited({ worksheetId, address, elsewhere, structural });
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      selected({ worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
  });
}
