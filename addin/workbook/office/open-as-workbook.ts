/** Whether this Excel can show a new workbook made by an add-in. */
export const opensWorkbooks = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.8');

/** The most that a request may have on the web, as text in base 64. */
const MOST_CHARACTERS = 4_900_000;
const BLOCK = 0x8000;

/** Whether a file is small enough to be given to Excel. */
export const canBeOpened = (file: Uint8Array): boolean =>
  opensWorkbooks() && Math.ceil(file.length / 3) * 4 <= MOST_CHARACTERS;

/** Shows a file as a new, unsaved workbook in a window of its own; this workbook and its pane stay as they are. */
export async function openAsWorkbook(file: Uint8Array): Promise<void> {
  let letters = '';
  for (let start = 0; start < file.length; start += BLOCK)
    letters += String.fromCharCode(...file.subarray(start, start + BLOCK));
  await Excel.createWorkbook(btoa(letters));
}
