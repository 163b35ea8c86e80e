/**
 * The x with A x = b, by Gaussian elimination with partial pivoting.
 * @param rows A, square
 */
export function solved(rows: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const work = rows.map((row, index) => [...row, right[index] ?? NaN]);
  for (let column = 0; column < work.length; column += 1) eliminate(work, column);
  return substituted(work);
}

function eliminate(work: number[][], column: number): void {
  const [pivot] = pivoted(work, column);
  for (const row of work.slice(column + 1)) {
    const factor = at(row, column) / at(pivot, column);
    for (let index = column; index < row.length; index += 1)
      row[index] = at(row, index) - factor * at(pivot, index);
  }
}

/** The row with the largest entry of this column comes up to its place. */
function pivoted(work: number[][], column: number): readonly [pivot: readonly number[]] {
  const rest = work.slice(column).sort((a, b) => Math.abs(at(b, column)) - Math.abs(at(a, column)));
  work.splice(column, rest.length, ...rest);
  const [pivot] = rest;
  if (pivot === undefined || at(pivot, column) === 0)
    throw new RangeError('the equations do not determine x');
  return [pivot];
}

function substituted(work: readonly (readonly number[])[]): readonly number[] {
  const x = work.map(() => 0);
  for (const [index, row] of [...work.entries()].reverse()) {
    const known = x.reduce((sum, value, column) => (column > index ? sum + at(row, column) * value : sum), 0);
    x[index] = (at(row, work.length) - known) / at(row, index);
  }
  return x;
}

const at = (row: readonly number[], index: number): number => row[index] ?? NaN;
