/** Where a synced sheet is in the workbook: by Excel's own ids, which survive renaming and moving. */
export type SheetBinding = {
  readonly tableId: string;
  /** By column id, Excel's id of the table column. */
  readonly columns: Readonly<Record<string, number>>;
};
