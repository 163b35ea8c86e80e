import type { Validation } from './validation.ts';

/** An empty cell holds `''`; an error is its text (`#N/A`) with `error` set beside it. */
export type CellValue = string | number | boolean;

export type Border = { readonly style: string; readonly color: string; readonly weight: string };

export type CellFormat = {
  readonly fillColor?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly fontName?: string | undefined;
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: string | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly horizontalAlignment?: string | undefined;
  readonly verticalAlignment?: string | undefined;
  readonly wrapText?: boolean | undefined;
  readonly indentLevel?: number | undefined;
  readonly locked?: boolean | undefined;
  /** By edge: `EdgeTop`, `EdgeBottom`, `EdgeLeft`, `EdgeRight`. */
  readonly borders?: Readonly<Record<string, Border>> | undefined;
};

/** What a place has whether or not something is written there. */
export type CellStyle = {
  /** In Excel's English codes: `General`, `0.0`, `dd/mm/yyyy`, `@` for text. */
  readonly numberFormat: string;
  readonly format: CellFormat;
  readonly validation?: Validation | undefined;
};

/** Where a dynamic array stands: its formula is in the first cell of this rectangle. */
export type Spill = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** What a formula gave; `message` is the reason shown when hovering an error. */
export type CellResult = {
  readonly value: CellValue;
  readonly error?: true | undefined;
  readonly message?: string | undefined;
  readonly spill?: Spill | undefined;
};

/** Cells are values: a change puts another one in the place. */
export type Cell = CellStyle & CellResult & { readonly formula?: string | undefined };

export const plainStyle: CellStyle = { numberFormat: 'General', format: {} };

const errorTexts = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#DIV/0!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** True for the text of one of Excel's errors, in English as files and Office.js have them. */
export const isErrorText = (text: unknown): boolean => typeof text === 'string' && errorTexts.has(text);

/** True when nothing is written in the place. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === '' && cell.formula === undefined);

/** What is written in the cell, in another style. */
export function inStyle(cell: Cell | undefined, { numberFormat, format, validation }: CellStyle): Cell {
  if (!cell) return { numberFormat, format, validation, value: '', formula: undefined, error: undefined };
  const { value, formula, error, message, spill } = cell;
  // Members always in one order, the same as in an entered cell: hundreds of thousands are made at once.
  const styled = { numberFormat, format, validation, value, formula, error };
  return message === undefined && spill === undefined ? styled : { ...styled, message, spill };
}
