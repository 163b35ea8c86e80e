import type { Tails } from './incomplete-beta.ts';

/** A distribution at one point of a scale without bounds: its tails, and the log of its density on that scale. */
export type TailsAt = (at: number) => { readonly tails: Tails; readonly logDensity: number };

type Bracket = { readonly least: number; readonly most: number };
type Search = Bracket & { readonly from: number };

/** After a step of Newton's as small as this, relative to 1 or the point, the next one is below the last digit. */
const LAST_STEP = 1e-9;

/**
 * Where a distribution has these tails: Newton's method on the log of the smaller one, kept inside a shrinking bracket.
 * @param at continuous and increasing in its lower tail
 */
export function tailRoot(at: TailsAt, target: Tails, { from, ...bounds }: Search): number {
  let [point, bracket]: [number, Bracket] = [from, bounds];
  for (let round = 0; round < 400; round += 1) {
    const { next, isAbove } = newton(at, target, point);
    bracket = isAbove ? { ...bracket, most: point } : { ...bracket, least: point };
    if (isLast(point, next, bracket)) return next;
    point = isInside(next, bracket) ? next : (bracket.least + bracket.most) / 2;
  }
  return point;
}

/** Where a step of Newton's leads, and whether it sets out above the root. */
function newton(at: TailsAt, { lower, upper }: Tails, point: number) {
  const fromBelow = lower <= upper;
  const { tails, logDensity } = at(point);
  const tail = fromBelow ? tails.lower : tails.upper;
  const excess = Math.log(tail) - Math.log(fromBelow ? lower : upper);
  const slope = (Math.exp(logDensity) / tail) * (fromBelow ? 1 : -1);
  return { next: point - excess / slope, isAbove: fromBelow === excess > 0 };
}

const isInside = (point: number, { least, most }: Bracket): boolean => point > least && point < most;

/** Rounding may lead a last step to the very point it sets out from, which bounds the bracket. */
const isLast = (point: number, next: number, bracket: Bracket): boolean =>
  Math.abs(next - point) <= LAST_STEP * Math.max(1, Math.abs(next)) &&
  (next === point || isInside(next, bracket));
