import { fractionOf, multiply, smaller, type Fraction } from '../fraction.ts';
import type { Gain } from './gain.ts';

/** A low, a central and a high case, in this order. */
export type Cases = { readonly low: Fraction; readonly central: Fraction; readonly high: Fraction };

/** The gain at full adoption; a bound that nobody gave is the central value. */
export const gainCases = ({ gainLow, gain, gainHigh }: Gain): Cases => casesOf(gainLow, gain, gainHigh);

export const adoptionCases = ({ adoptionLow, adoption, adoptionHigh }: Gain): Cases =>
  casesOf(adoptionLow, adoption, adoptionHigh);

/** Whether somebody gave a bound of it. */
export const isBounded = ({ gainLow, gainHigh, adoptionLow, adoptionHigh }: Gain): boolean =>
  [gainLow, gainHigh, adoptionLow, adoptionHigh].some((bound) => bound !== null);

/**
 * What an action brings, gain × adoption: the corners of the box of both bounds. Where a gain is a loss, the more it is
 * adopted the lower it is.
 */
export function broughtCases(action: Gain): Cases {
  const [gain, adoption] = [gainCases(action), adoptionCases(action)];
  const { low, high } = cornersOf(gain, adoption);
  return { low, central: multiply(gain.central, adoption.central), high };
}

function cornersOf(a: Cases, b: Cases): { readonly low: Fraction; readonly high: Fraction } {
  const first = multiply(a.low, b.low);
  const others = [multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)];
  const larger = (one: Fraction, two: Fraction) => (smaller(one, two) === one ? two : one);
  return { low: others.reduce(smaller, first), high: others.reduce(larger, first) };
}

const casesOf = (low: number | null, central: number, high: number | null): Cases => ({
  low: fractionOf(low ?? central),
  central: fractionOf(central),
  high: fractionOf(high ?? central),
});
