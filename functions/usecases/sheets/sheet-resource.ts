import type { Refusal, RefusalCode } from '#contract/refusal';
import type { FieldValue, RowChange } from '#contract/row';
import type { Member, Role } from '#domain/role';
import type { Commit, Scope } from '../ports.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';

export type Fields = Readonly<Record<string, FieldValue>>;
export type FieldRefusal = Pick<Refusal, 'code' | 'parameters'>;

/** One field of the rows of a sheet. */
export type FieldRule = {
  readonly id: string;
  /** A row cannot be without it. */
  readonly required: boolean;
  /** Said by the server alone. */
  readonly readOnly?: boolean;
  /** Who may type it, and who is shown it; everybody when absent. */
  readonly writers?: readonly Role[] | undefined;
  readonly readers?: readonly Role[] | undefined;
  /** What is wrong with a text typed in it, beside being missing. */
  readonly refuse: (text: string) => FieldRefusal | undefined;
  /** What is kept of a text that is right; the text itself when absent. */
  readonly kept?: (text: string) => FieldValue;
};

/** Where a row is kept. */
export type RowPlace = { readonly scope: Scope; readonly row: string };

/** Where the rows of a sheet are kept, and under which key the workbook knows them. */
export type RowPlaces = {
  readonly scopes: (register: Register) => readonly Scope[];
  /** What the stored keys begin with. */
  readonly prefix: string;
  readonly of: (key: string) => RowPlace;
  readonly keyAt: (place: RowPlace) => string;
};

/** A row about to be written: what it was, undefined for a new one, and what it becomes, undefined once deleted. */
export type WrittenRow = {
  readonly key: string;
  readonly before: unknown;
  readonly after: object | undefined;
};

/** What is written, checked or raised beside the rows of a sheet. */
export type Effects = Pick<Commit, 'checks' | 'marks' | 'people'> & Partial<Pick<Commit, 'writes'>>;

/** A sheet whose rows people make. */
export type SheetResource = {
  readonly places: RowPlaces;
  readonly fields: readonly FieldRule[];
  /** The fields that a key says; typed once, they never change. Undefined when the key is none of this sheet. */
  readonly keyFields: (key: string) => Fields | undefined;
  readonly toFields: (value: unknown) => Fields;
  /** What is kept of a row; `before` is what was kept of it. */
  readonly toValue: (fields: Fields, before: unknown) => object;
  /** What is wrong with a row, known by its key, beside the others of the organisation. */
  readonly refuse: (fields: Fields, register: Register, key: string) => readonly Refusal[];
  /** What still needs a row, by its key; undefined when nothing does. */
  readonly usedBy: (key: string, register: Register) => string | undefined;
  /** Why a row that nothing needs may not be deleted all the same. */
  readonly keeps?: (key: string) => RefusalCode | undefined;
  /** The organisation with this row in it, or without the row of this key. */
  readonly placed: (register: Register, key: string, fields: Fields | undefined) => Register;
  readonly effects?: (register: Register, rows: readonly WrittenRow[]) => Promise<Effects>;
  /** What a role that works on the sheet may see of its rows, beside their platform; every one when absent. */
  readonly shown?: (member: Member, fields: Fields) => boolean;
  /** Whether whoever works on it now sees a row, and may make and delete some: of `asSeenBy`; true when absent. */
  readonly sees?: (fields: Fields) => boolean;
  readonly makes?: boolean;
  /** Every field as it is in a new row before anything is typed, also those that whoever makes it does not see. */
  readonly blank?: Fields;
  /** The sheet for one decision on some rows of a scope, where its rules rest on more than the register. */
  readonly atWork?: (session: Session, pushed: PushedRows) => Promise<SheetResource>;
};

/** Rows pushed together, of one scope. */
export type PushedRows = { readonly scope: Scope; readonly rows: readonly RowChange[] };
