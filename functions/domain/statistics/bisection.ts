/**
 * Where a continuous function of one variable changes sign between two points, to the last digits of a double; where it
 * does not, the end at which it is nearer to 0.
 */
export function signChange(of: (at: number) => number, low: number, high: number): number {
  const [first, last] = [of(low), of(high)];
  if (first < 0 === last < 0) return Math.abs(first) <= Math.abs(last) ? low : high;
  let [from, to] = [low, high];
  for (let round = 0; round < 200; round += 1) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (of(middle) < 0 === first < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
