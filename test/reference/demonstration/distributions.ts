/** Places of (-1, 1), each as its distance from the end it is nearer to, with their weights. */
type Node = { readonly isRight: boolean; readonly distance: number; readonly weight: number };

const STEP = 1 / 32;
/** Of the nodes, those that do for a bell as wide as a fifth of the range. */
const COARSE = 2;

/** Tanh-sinh quadrature (Takahasi & Mori 1974): 15 digits for smooth functions, whatever they do at the ends. */
const nodes: readonly Node[] = Array.from({ length: 2 * 128 + 1 }, (_, index) => {
  const place = (index - 128) * STEP;
  const s = (Math.PI / 2) * Math.sinh(place);
  const weight = ((Math.PI / 2) * Math.cosh(place)) / Math.cosh(s) ** 2;
  return { isRight: place > 0, distance: 2 / (1 + Math.exp(2 * Math.abs(s))), weight };
}).filter(({ weight }) => weight > 1e-40);

/** Weights of `integral`, for who knows a function at these places only. */
export const placesOf = (from: number, to: number) =>
  nodes.flatMap(({ isRight, distance, weight }, index) => {
    const half = (to - from) / 2;
    const x = isRight ? to - half * distance : from + half * distance;
    return index % COARSE === 0 ? [{ x, weight: half * STEP * COARSE * weight }] : [];
  });

function integral(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const parts = nodes.map(
    ({ isRight, distance, weight }) => weight * f(isRight ? to - half * distance : from + half * distance),
  );
  return half * STEP * parts.reduce((sum, part) => sum + part, 0);
}

/** P(Z > z) of a normal Z, for z of 0 and above. */
const normalAbove = (z: number): number =>
  integral((x) => Math.exp(-(x * x) / 2), z, z + 14) / Math.sqrt(2 * Math.PI);

/** P(Z > z) and the density of Z, for any z. */
export const normalTail = (z: number): number => (z >= 0 ? normalAbove(z) : 1 - normalAbove(-z));
export const normalDensity = (z: number): number => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);

/** P(Q > q) of the sum Q of so many squares: in x, q = x², its density is x to the power degrees − 1 times a bell. */
export function squaresAbove(q: number, degrees: number): number {
  const density = (x: number): number => x ** (degrees - 1) * Math.exp(-(x * x) / 2);
  const from = Math.sqrt(q);
  return integral(density, from, from + 14) / integral(density, 0, 14 + Math.sqrt(degrees));
}

/** P(T > t) for t of 0 and above: the density in the angle θ, t = √ν tan θ, is cos θ to the power ν − 1. */
function studentAbove(t: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === Infinity) return normalAbove(t);
  // From the right end, so that a small angle keeps its digits.
  const density = (angle: number): number => Math.sin(angle) ** (degreesOfFreedom - 1);
  const tail = Math.atan2(Math.sqrt(degreesOfFreedom), t);
  return integral(density, 0, tail) / (2 * integral(density, 0, Math.PI / 2));
}

export const studentTwoSided = (t: number, degreesOfFreedom: number): number =>
  2 * studentAbove(Math.abs(t), degreesOfFreedom);

/** The t that is exceeded with this probability, which is below one half. By Newton's method, from a normal start. */
export function studentQuantileAbove(probability: number, degreesOfFreedom: number): number {
  let [low, high, t] = [0, Infinity, 1];
  for (let turn = 0; turn < 100; turn += 1) {
    const error = studentAbove(t, degreesOfFreedom) - probability;
    if (error > 0) low = t;
    else high = t;
    const next = t + error / densityAt(t, degreesOfFreedom);
    const inside = next > low && next < high ? next : high === Infinity ? 2 * t : (low + high) / 2;
    if (Math.abs(inside - t) <= 1e-15 * t) return inside;
    t = inside;
  }
  return t;
}

/** By how much the probability above t falls. */
function densityAt(t: number, degreesOfFreedom: number): number {
  const width = 1e-4 * Math.max(1, t);
  return (
    (studentAbove(t - width, degreesOfFreedom) - studentAbove(t + width, degreesOfFreedom)) / (2 * width)
  );
}

export const normalQuantileAbove = (probability: number): number =>
  studentQuantileAbove(probability, Infinity);
