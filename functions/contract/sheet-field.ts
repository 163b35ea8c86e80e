import type { FieldKind } from './field-kind.ts';

/** A field of the rows of a sheet, in the order of its columns. */
export type SheetField = {
  readonly id: string;
  readonly is: FieldKind;
  /** A row cannot be without it. */
  readonly required: boolean;
  /** Said by the server alone. */
  readonly readOnly?: boolean;
};
