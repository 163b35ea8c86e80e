/** Tells whether what was read from disk is what this program once wrote there. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';

export const number: Shape<number> = (value) => typeof value === 'number';

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

export const oneOf =
  <T extends string>(values: readonly T[]): Shape<T> =>
  (value): value is T =>
    values.some((candidate) => candidate === value);

export const listOf =
  <T>(item: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item);

export const mapOf =
  <T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(item);

/** An object with at least these fields. */
export const fields =
  <T extends object>(shapes: { readonly [Name in keyof T]-?: Shape<T[Name]> }): Shape<T> =>
  (value): value is T => {
    if (!isObject(value)) return false;
    for (const name in shapes) if (!shapes[name](value[name])) return false;
    return true;
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
