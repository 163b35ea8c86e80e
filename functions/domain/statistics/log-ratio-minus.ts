/**
 * log(1 + u) − u, without cancellation near 0 (Loader 2000).
 * @param ratio 1 + u, with all its digits where it is small
 */
export function logRatioMinus(u: number, ratio: number): number {
  if (Math.abs(u) > 0.3) return Math.log(ratio) - u;
  const r = u / (2 + u);
  let power = r;
  let total = 0;
  for (let k = 3; k < 200; k += 2) {
    power *= r * r;
    const term = (2 * power) / k;
    total += term;
    if (Math.abs(term) < 1e-18 * Math.abs(total)) break;
  }
  return total + 2 * r - u;
}
