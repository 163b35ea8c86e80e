import type { RowWrite, StoredRow } from '../ports.ts';

/** A row with another value; nothing where it says that already, so that nobody is sent it again. */
export const writeOver = ({ key, version }: StoredRow, before: object, after: object): readonly RowWrite[] =>
  JSON.stringify(before) === JSON.stringify(after) ? [] : [{ key, version, value: after }];
