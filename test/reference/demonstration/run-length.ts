import { normalDensity, normalTail, placesOf } from './distributions.ts';

/** Weeks of a quarter: what the smallest drop is seen within, on average. */
const QUARTER = 13;

/**
 * Points until a sum of allowance k passes h, from 0, on average, when each is so far off (Page 1954):
 * L(u) = 1 + L(0) P(step ≤ −u) + ∫ L(y) φ(y − u − drift) dy over (0, h), solved at the places of the quadrature.
 */
function cusumLength(shift: number, k: number, h: number): number {
  const drift = shift - k;
  const places = [{ x: 0, weight: 0 }, ...placesOf(0, h)];
  const rows = places.map(({ x: u }, row) => {
    const own = places.map(({ x, weight }, column) => {
      const stays = column === 0 ? normalTail(u + drift) : weight * normalDensity(x - u - drift);
      return Number(row === column) - stays;
    });
    return [...own, 1];
  });
  return solved(rows)[0] ?? NaN;
}

/** Points until an average of weight λ is L of its final errors from the centre, with nothing wrong (Crowder 1987). */
function ewmaLength(lambda: number, L: number): number {
  const h = L * Math.sqrt(lambda / (2 - lambda));
  const places = [{ x: 0, weight: 0 }, ...placesOf(-h, h)];
  const rows = places.map(({ x: u }, row) => {
    const own = places.map(({ x, weight }, column) => {
      const goes = (weight * normalDensity((x - (1 - lambda) * u) / lambda)) / lambda;
      return Number(row === column) - goes;
    });
    return [...own, 1];
  });
  return solved(rows)[0] ?? NaN;
}

/** Gauss and Jordan, the largest pivot first; each row ends with its right side. */
function solved(rows: number[][]): readonly number[] {
  for (let step = 0; step < rows.length; step += 1) {
    const size = (row: number): number => Math.abs(rows[row]![step]!);
    let best = step;
    for (let row = step; row < rows.length; row += 1) if (size(row) > size(best)) best = row;
    [rows[step], rows[best]] = [rows[best]!, rows[step]!];
    const pivot = rows[step]!;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[step]! / pivot[step]!;
      for (let column = step; column < row.length; column += 1) row[column]! -= factor * pivot[column]!;
    }
  }
  return rows.map((row, index) => row.at(-1)! / row[index]!);
}

/** Weeks from one false alarm to the next, of an average and a lower sum that never agree. */
export const falseAlarmEvery = (): number => 1 / (1 / ewmaLength(0.2, 2.962) + 1 / cusumLength(0, 0.5, 5));

/** The drop, in errors of a week, that the sum sees within a quarter on average. */
export function smallestShift(): number {
  let [low, high] = [0, 4];
  for (let turn = 0; turn < 44; turn += 1) {
    const middle = (low + high) / 2;
    if (cusumLength(middle, 0.5, 5) > QUARTER) low = middle;
    else high = middle;
  }
  return high;
}
