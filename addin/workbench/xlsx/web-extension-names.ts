/** The add-in as its manifest names it. */
export type AddinReference = {
  /** The manifest's `Id`. */
  readonly id: string;
  readonly version: string;
};

/**
 * The property that says which of the others are `workbook.settings`: files keep them in one bag with
 * `document.settings`.
 */
export const workbookSettingsKey = 'Workbench.WorkbookSettings';

export const autoShowKey = 'Office.AutoShowTaskpaneWithDocument';
