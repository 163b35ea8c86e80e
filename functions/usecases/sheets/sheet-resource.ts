import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import type { Register } from '../read-register.ts';

export type Fields = Readonly<Record<string, FieldValue>>;
export type FieldRefusal = Pick<Refusal, 'code' | 'parameters'>;

/** One field of the rows of a sheet. */
export type FieldRule = {
  readonly id: string;
  /** A row cannot be without it. */
  readonly required: boolean;
  /** What is wrong with a text typed in it, beside being missing. */
  readonly refuse: (text: string) => FieldRefusal | undefined;
};

/** A sheet whose rows people make. The field `code` is the key of a row: typed once, it never changes. */
export type SheetResource = {
  /** What the stored keys begin with. */
  readonly prefix: string;
  readonly fields: readonly FieldRule[];
  readonly toFields: (value: unknown) => Fields;
  readonly toValue: (fields: Fields) => object;
  /** What is wrong with a row beside the others of the organisation. */
  readonly refuse: (fields: Fields, register: Register) => readonly Refusal[];
  /** What still needs a row, by its code; undefined when nothing does. */
  readonly usedBy: (code: string, register: Register) => string | undefined;
  /** The organisation with this row in it, or without the row of this code. */
  readonly placed: (register: Register, code: string, fields: Fields | undefined) => Register;
};
