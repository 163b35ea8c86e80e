import { prices, type Counted } from './prices.ts';
import type { Counts } from './use-of-month.ts';

/** Lines of the bill, by what people know it under, with what is counted in each. */
const bill = {
  'DynamoDB: reads and writes': ['readUnits', 'writeUnits'],
  'DynamoDB: what is kept, and its 35 days': ['tableBytes', 'recoveryBytes'],
  Lambda: ['invocations', 'gigabyteSeconds'],
  'API Gateway': ['httpRequests'],
  'S3: recordings kept': ['filePuts', 'fileGets', 'fileBytes'],
  'S3: recordings heard': ['fileBytesOut'],
  CloudFront: ['siteRequests', 'siteBytesOut'],
  'Logs and traces': ['logBytes', 'traces'],
  'Keys, alarms, dashboard': ['keys', 'keyRequests', 'alarms', 'dashboards', 'metrics'],
} as const satisfies Readonly<Record<string, readonly Counted[]>>;

export type BillLine = { readonly name: string; readonly cents: number };
export type MonthCost = { readonly lines: readonly BillLine[]; readonly cents: number };

const dollarsOf = (counts: Counts, name: Counted): number =>
  (counts[name] * prices[name].dollars) / prices[name].per;

/** A month's bill in whole cents of a dollar, each line rounded up: the total is their sum. */
export function monthCost(counts: Counts): MonthCost {
  const lines = Object.entries(bill).map(([name, counted]) => ({
    name,
    cents: Math.ceil(100 * counted.reduce((sum, one) => sum + dollarsOf(counts, one), 0)),
  }));
  return { lines, cents: lines.reduce((sum, { cents }) => sum + cents, 0) };
}

/** What the bill counts, each once. */
export const billed: readonly Counted[] = Object.values(bill).flat();
