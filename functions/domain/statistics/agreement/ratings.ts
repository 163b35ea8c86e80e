/** A row per contact, a column per evaluator, null where one did not rate. */
export type Ratings<Value> = readonly (readonly (Value | null)[])[];

/** How many evaluators put each contact in each category; no row for contacts nobody rated. */
export type Tabulated<Value> = {
  /** The categories that were used, in order. */
  readonly categories: readonly Value[];
  readonly counts: Counts;
};

/** A row per contact, a column per category. */
export type Counts = readonly (readonly number[])[];

/** Counts of ratings; categories are those used, numbers by size and texts by code. */
export function tabulate<Value extends number | string>(ratings: Ratings<Value>): Tabulated<Value> {
  const given = ratings.map((row) => row.filter((value): value is Value => value !== null));
  const categories = [...new Set(given.flat())].sort((a, b) => (a < b ? -1 : 1));
  const counts = given
    .filter((row) => row.length > 0)
    .map((row) => categories.map((category) => row.filter((value) => value === category).length));
  return { categories, counts };
}
