import { isLight, together, type Atom } from './minimum-size.ts';
import { inverse, minus, times } from './modular.ts';

/** A vector over columns (atoms), modulo the prime. */
export type Row = Float64Array;
/** A row with a column in which no other row of its set has anything. */
export type PivotRow = { readonly row: Row; readonly pivot: number };

/** What is searched before giving up: an answer that was not found is taken as the dangerous one. */
const MOST_STEPS = 300;

/**
 * Whether a vector, plus some combination of rows, covers only few evaluations or agents: what a reader would derive
 * about them. Exact, but for a search cut short, which answers true.
 *
 * A combination covers the pivot of every row in it, so that few rows at once come into question; each column of the
 * vector is either covered, or cancelled by a row that has something there.
 * @param vector not zero, with nothing in the pivots of the rows
 */
export function hasLightCombination(vector: Row, rows: readonly PivotRow[], atoms: readonly Atom[]): boolean {
  let steps = 0;
  const search = (current: Row, covered: Covered, cancelled: readonly Cancelled[]): boolean => {
    steps += 1;
    if (steps > MOST_STEPS) return true;
    const column = firstUncovered(current, covered);
    if (column === undefined) return true;
    const wider = cover(covered, column, atoms);
    if (wider !== undefined && search(current, wider, cancelled)) return true;
    return rows.some(({ row, pivot }) => {
      const own = reducedBy(row, cancelled);
      if (at(own, column) === 0) return false;
      const next = cover(covered, pivot, atoms);
      if (next === undefined) return false;
      const cancelling = { column, row: own };
      return search(without(current, cancelling), next, [...cancelled, cancelling]);
    });
  };
  return search(vector, { columns: new Set(), atom: NOTHING }, []);
}

type Covered = { readonly columns: ReadonlySet<number>; readonly atom: Atom };
type Cancelled = { readonly column: number; readonly row: Row };

const NOTHING: Atom = { evaluations: new Set(), agents: new Set() };

const at = (row: Row, column: number): number => row[column] ?? 0;

function firstUncovered(row: Row, { columns }: Covered): number | undefined {
  for (let column = 0; column < row.length; column += 1)
    if (at(row, column) !== 0 && !columns.has(column)) return column;
  return undefined;
}

/** Undefined when that would be enough evaluations and agents. */
function cover(covered: Covered, column: number, atoms: readonly Atom[]): Covered | undefined {
  if (covered.columns.has(column)) return covered;
  const atom = together([covered.atom, atoms[column] ?? NOTHING]);
  return isLight(atom) ? { columns: new Set([...covered.columns, column]), atom } : undefined;
}

const reducedBy = (row: Row, cancelled: readonly Cancelled[]): Row =>
  cancelled.reduce((rest, one) => (at(rest, one.column) === 0 ? rest : without(rest, one)), row);

/** The vector less what makes its column vanish. */
export function without(vector: Row, { column, row }: Cancelled): Row {
  const factor = times(at(vector, column), inverse(at(row, column)));
  const rest = vector.slice();
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? 0;
    if (value !== 0) rest[index] = minus(rest[index] ?? 0, times(factor, value));
  }
  return rest;
}
