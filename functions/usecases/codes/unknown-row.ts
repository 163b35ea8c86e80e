import type { RowChange, RowResult } from '#contract/row';
import { refusedRow } from '../rows/refused-row.ts';

/** The same whether a contact is in no sample or in somebody else's: what was sampled is not told. */
export const unknownRow = ({ key, base }: RowChange): RowResult =>
  refusedRow(key, base === 0 ? 'not-to-be-made' : 'unknown-row');
