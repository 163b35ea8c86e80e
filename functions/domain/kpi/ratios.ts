import { contactRatios } from './contact-ratios.ts';
import { customerRatios } from './customer-ratios.ts';
import type { Indicator } from './indicator.ts';

/** Indicators that are ratios of sums, by id. */
export const ratios = { ...contactRatios, ...customerRatios } as const satisfies Readonly<
  Record<string, Indicator>
>;
