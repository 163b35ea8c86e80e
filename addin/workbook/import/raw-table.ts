/** A cell as a file holds it. A date has the clock on the wall in its UTC fields: a file knows no time zone. */
export type RawCell = string | number | boolean | Date | null;

/** A row that is not empty; `line` is the one Excel shows, from 1. */
export type RawRow = { readonly line: number; readonly values: readonly RawCell[] };

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];
export const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** How a file is written; `sheets` are the names of all its sheets. */
export type FileForm =
  | {
      readonly kind: 'csv';
      readonly encoding: Encoding;
      readonly separator: Separator;
      readonly byteOrderMark: boolean;
    }
  | { readonly kind: 'xlsx'; readonly sheets: readonly string[] };

/** A file opened on this computer: its rows can be gone through again and again, some at a time. */
export type TableFile = {
  readonly form: FileForm;
  /** Bytes. */
  readonly size: number;
  /** Rows in order, empty ones left out. Throws UnreadableFileError. */
  readonly rows: (walk?: Walk) => AsyncGenerator<readonly RawRow[]>;
};

export type Walk = {
  readonly signal?: AbortSignal | undefined;
  /** Share of the file gone through, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Of a workbook, from 0. */
  readonly sheet?: number | undefined;
};
