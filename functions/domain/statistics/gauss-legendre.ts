export type Quadrature = { readonly nodes: readonly number[]; readonly weights: readonly number[] };

/** Gauss-Legendre nodes and weights for an integral over [from, to]: roots of P_n by Newton (A&S 25.4.30). */
export function gaussLegendre(n: number, from: number, to: number): Quadrature {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const roots = Array.from({ length: n }, (_, index) => root(n, index));
  return {
    nodes: roots.map(({ x }) => middle - half * x),
    weights: roots.map(({ x, slope }) => (2 * half) / ((1 - x * x) * slope * slope)),
  };
}

function root(n: number, index: number): { readonly x: number; readonly slope: number } {
  let x = Math.cos((Math.PI * (index + 0.75)) / (n + 0.5));
  for (let round = 0; round < 100; round += 1) {
    const { value, slope } = legendre(n, x);
    x -= value / slope;
    if (Math.abs(value / slope) < 1e-15) break;
  }
  return { x, slope: legendre(n, x).slope };
}

/** P_n and its slope, by the three-term recurrence. */
function legendre(n: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let degree = 2; degree <= n; degree += 1)
    [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
  return { value, slope: (n * (x * value - before)) / (x * x - 1) };
}
