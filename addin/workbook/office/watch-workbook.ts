import { inExcel } from './in-excel.ts';

/** Where cells were written; `elsewhere` when by somebody else in the shared workbook. */
export type Edit = {
  readonly worksheetId: string;
  readonly address: string;
  readonly elsewhere: boolean;
};

export type WorkbookListeners = {
  /** Something was typed, pasted, sorted, inserted or deleted by a person, here or in another Excel. */
  readonly edited: (edit: Edit) => void;
  /** The selection moved; the address is that of its first cell's sheet. */
  readonly selected: (place: { readonly worksheetId: string; readonly address: string }) => void;
};

/** Tells what the person does in the workbook, for as long as the add-in lives. */
export function watchWorkbook({ edited, selected }: WorkbookListeners): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      const { worksheetId, address, source, triggerSource } = event;
      if (triggerSource !== 'ThisLocalAddin')
        edited({ worksheetId, address, elsewhere: source === Excel.EventSource.remote });
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      selected({ worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
  });
}
