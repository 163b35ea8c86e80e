import type { Cursor, RowChange } from '#contract/row';

/** What a bench asks of the process that plays Excel, the person at it and the server. */
export type Wish =
  | { readonly kind: 'pull'; readonly cursor: Cursor; readonly next: string | undefined }
  | { readonly kind: 'push'; readonly rows: readonly RowChange[] }
  | { readonly kind: 'type'; readonly row: number; readonly column: string; readonly entry: string }
  | { readonly kind: 'sort' }
  /** Milliseconds of processor time so far. */
  | { readonly kind: 'processor' };

export type ToExcel = { readonly office: string } | { readonly id: number; readonly wish: Wish };

/** `answer` is JSON, as a server's is. */
export type FromExcel = { readonly office: string } | { readonly id: number; readonly answer: string };
