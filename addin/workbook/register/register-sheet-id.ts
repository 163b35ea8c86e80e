import type { SheetName } from '#contract/sheet';

/** What a sheet of an organisation is known by, in whichever workbook. */
export const registerSheetId = (name: SheetName, organisation: string): string => `${name}:${organisation}`;
