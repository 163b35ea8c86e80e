import type { ContractUnit } from '../platform.ts';
import type { AssumptionKind, Cases } from './assumption.ts';
import type { PracticeNote } from './measured-figure.ts';
import type { PlatformTerms } from './practice-study.ts';

/** Whose money it is. */
export const payers = ['brand', 'provider'] as const;
export type Payer = (typeof payers)[number];

/** What an hour more, and a refusal more, cost whoever it is asked of. */
export type Prices = { readonly hour: Cases; readonly refusal: Cases };

/** Units by which the brand pays for time. */
const byTime: ReadonlySet<ContractUnit> = new Set<ContractUnit>(['minute', 'hour', 'post']);

const nothing: Cases = { low: 0, value: 0, high: 0 };

/**
 * Who bears seconds and refusals, by what the contract pays for: the brand those of its own platforms; where it pays for
 * time what it pays, the provider the rest; else the provider. Undefined where there is no such payer.
 * @returns also what is lacking to know it
 */
export function platformPrices(
  payer: Payer,
  terms: PlatformTerms,
): Prices | { readonly lacking: readonly PracticeNote[] } | undefined {
  const { code, provider, contractUnit } = terms;
  if (provider === undefined)
    return payer === 'provider' ? undefined : priced(terms, ['agent-hour', 'refusal-brand']);
  if (contractUnit === undefined) return { lacking: [{ code: 'contract-unknown', values: [code] }] };
  if (payer === 'brand')
    return priced(terms, [byTime.has(contractUnit) ? 'paid-hour' : undefined, 'refusal-brand']);
  const own = priced(terms, ['agent-hour', 'refusal-provider']);
  return byTime.has(contractUnit) ? lessPaid(own, terms) : own;
}

type Priced = Prices | { readonly lacking: readonly PracticeNote[] };

/** By the assumptions of these kinds; an hour of none costs nothing. */
function priced(
  { code, assumptions }: PlatformTerms,
  [hour, refusal]: readonly [AssumptionKind | undefined, AssumptionKind],
): Priced {
  const kinds = hour === undefined ? [refusal] : [hour, refusal];
  const lacking = kinds.filter((kind) => assumptions[kind] === undefined);
  const prices = { hour: hour === undefined ? nothing : assumptions[hour], refusal: assumptions[refusal] };
  const { hour: perHour, refusal: perRefusal } = prices;
  return perHour === undefined || perRefusal === undefined
    ? { lacking: lacking.map((kind) => ({ code: 'assumption-missing', values: [kind, code] })) }
    : { hour: perHour, refusal: perRefusal };
}

/** What an hour costs the provider that is paid for it. */
function lessPaid(own: Priced, { code, assumptions }: PlatformTerms): Priced {
  const paid = assumptions['paid-hour'];
  const missing = { code: 'assumption-missing', values: ['paid-hour', code] };
  if ('lacking' in own) return { lacking: paid === undefined ? [...own.lacking, missing] : own.lacking };
  if (paid === undefined) return { lacking: [missing] };
  const { hour } = own;
  const less = { low: hour.low - paid.high, value: hour.value - paid.value, high: hour.high - paid.low };
  return { ...own, hour: less };
}
