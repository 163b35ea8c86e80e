import { add, fractionOf, multiply, zero, type Fraction } from '#domain/fraction';
import { writeDecimal } from '#domain/kpi/write-decimal';
import { bearerOf, type Gain } from '#domain/money/gain';
import { isReachable, type Roi } from '#domain/money/roi';
import { tornado } from '#domain/money/roi-tornado';
import { roundedDecimal } from '#domain/money/rounded-decimal';
import type { Platform } from '#domain/platform';
import type { Note } from './indicator-answer.ts';

/** Bars of a tornado that anybody reads. */
const MAX_SWINGS = 12;

/**
 * What stands beside a return: `break-even` (the factor on adoption, and the adoption it means), `payback` (months), or that
 * there is none; `brought` (low, central, high) and `spent`; `tornado` (label, ROI at the low and the high bound, input).
 */
export function notesOfRoi(roi: Roi, actions: readonly Gain[]): readonly Note[] {
  const { brought, spent, breakEven, breakEvenAdoption, paybackMonths } = roi;
  const adoption = breakEvenAdoption === undefined ? [] : [roundedDecimal(breakEvenAdoption)];
  return [
    { code: 'brought', values: [brought.low, brought.central, brought.high].map(writeDecimal) },
    { code: 'spent', values: [writeDecimal(spent)] },
    ...(breakEven ? [{ code: 'break-even', values: [roundedDecimal(breakEven), ...adoption] }] : []),
    ...(isReachable(roi) ? [] : [{ code: 'never-even', values: [] }]),
    ...(paybackMonths ? [{ code: 'payback', values: [roundedDecimal(paybackMonths)] }] : []),
    ...tornado(actions)
      .slice(0, MAX_SWINGS)
      .map(({ label, low, high, input }) => ({
        code: 'tornado',
        values: [label, roundedDecimal(low), roundedDecimal(high), input],
      })),
  ];
}

/**
 * Whose money is brought, by contract unit: `bearer` (brand or provider, contract unit, amount); `bearer-unknown` (platform,
 * amount) for a provider's platform whose contract unit nobody typed.
 */
export function notesOfBearers(actions: readonly Gain[], platforms: readonly Platform[]): readonly Note[] {
  const sums = new Map<
    string,
    { readonly code: string; readonly of: readonly string[]; readonly amount: Fraction }
  >();
  for (const action of actions) {
    const platform = platforms.find(({ code }) => code === action.platform);
    if (platform === undefined) continue;
    const bearer = bearerOf(action, platform);
    const code = bearer === undefined ? 'bearer-unknown' : 'bearer';
    const of = bearer === undefined ? [platform.code] : [bearer, platform.contractUnit ?? ''];
    const key = [code, ...of].join('|');
    const brought = multiply(fractionOf(action.gain), fractionOf(action.adoption));
    sums.set(key, { code, of, amount: add(sums.get(key)?.amount ?? zero, brought) });
  }
  return [...sums.values()].map(({ code, of, amount }) => ({ code, values: [...of, writeDecimal(amount)] }));
}
