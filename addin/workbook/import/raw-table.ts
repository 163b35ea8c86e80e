/** A cell as a file holds it. A date has the clock on the wall in its UTC fields: a file knows no time zone. */
export type RawCell = string | number | boolean | Date | null;

/** A row that is not empty; `line` is the one Excel shows, from 1. */
export type RawRow = { readonly line: number; readonly values: readonly RawCell[] };

/** Why a file is not read at all. */
export type UnreadableFile = 'not-xlsx' | 'too-large' | 'too-many-rows' | 'no-rows';

export type RawTable = { readonly rows: readonly RawRow[] };
export type FileReading = RawTable | { readonly unreadable: UnreadableFile };
