import { inExcel } from './in-excel.ts';

export type WorkbookListeners = {
  /** Something was typed, pasted, sorted, inserted or deleted by a person; where does not matter. */
  readonly edited: () => void;
  /** The selection moved; the address is that of its first cell's sheet. */
  readonly selected: (place: { readonly worksheetId: string; readonly address: string }) => void;
};

/** Tells what the person does in the workbook, for as long as the add-in lives. */
export function watchWorkbook({ edited, selected }: WorkbookListeners): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') edited();
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      selected({ worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
  });
}
