/**
 * Values inside the formula engine. It exports neither their constructors nor their numbers, so they are written here
 * as literals; `kind` is its own numbering.
 */
export type EngineScalar =
  | { kind: 0 }
  | { kind: 1; value: number }
  | { kind: 2; value: string }
  | { kind: 3; value: boolean }
  | { kind: 4; code: string };

export type EngineArray = { kind: 5; rows: EngineScalar[][]; height: number; width: number };
export type EngineValue = EngineScalar | EngineArray;

/** What a cell or a custom function holds, with errors as `{ error }`; an empty cell is `null`. */
export type PlainScalar = string | number | boolean | null | { error: string };
export type PlainValue = PlainScalar | PlainScalar[][];

const busy = '#BUSY!';

/** The code under which a call without an answer yet travels through the engine, as an error would. */
export const busyCode = busy;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** True for an array the engine hands to a custom function. */
export function isEngineArray(value: unknown): value is EngineArray {
  return isRecord(value) && value['kind'] === 5 && Array.isArray(value['rows']);
}

/** An engine scalar as a plain value; anything unknown (a lambda) is `#VALUE!`. */
export function plainScalar(value: unknown): PlainScalar {
  if (!isRecord(value)) return { error: '#VALUE!' };
  if (value['kind'] === 0) return null;
  if (value['kind'] === 4) return { error: String(value['code']) };
  const inner = value['value'];
  if (typeof inner === 'number' || typeof inner === 'string' || typeof inner === 'boolean') return inner;
  return { error: '#VALUE!' };
}

/** A plain value, a matrix included, as the engine reads it; a ragged matrix is filled with blanks. */
export function engineValue(value: PlainValue): EngineValue {
  if (!Array.isArray(value)) return engineScalar(value);
  const width = Math.max(1, ...value.map((row) => row.length));
  const rows = value.map((row) =>
    Array.from({ length: width }, (_, index) => engineScalar(row[index] ?? null)),
  );
  return { kind: 5, rows, height: rows.length, width };
}

function engineScalar(value: PlainScalar): EngineScalar {
  if (value === null) return { kind: 0 };
  if (typeof value === 'number') return { kind: 1, value };
  if (typeof value === 'string') return { kind: 2, value };
  if (typeof value === 'boolean') return { kind: 3, value };
  return { kind: 4, code: value.error };
}
