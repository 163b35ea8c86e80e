import type { Cause } from '../practice/practice.ts';
import type { Charge } from './action.ts';

const charges = {
  brand: 'brand',
  tool: 'brand',
  provider: 'provider',
  agent: 'provider',
  client: 'nobody',
} as const satisfies Readonly<Record<Cause, Charge>>;

/** Whose money it is: what the brand or its tools cause is not charged to the provider, what clients do to nobody. */
export const chargeOf = (cause: Cause): Charge => charges[cause];
