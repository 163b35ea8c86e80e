import type { Content } from '../storage/records.ts';
import type { LiveVersion } from '../storage/versions.ts';
import type { LifecycleRule } from './lifecycle-rules.ts';

const dayMs = 24 * 3600_000;

export type Expiry = { readonly ruleId: string; /** Epoch milliseconds. */ readonly at: number };

/** S3 counts whole days from a date, then waits for the next midnight UTC. */
export const dueAt = (from: number, days: number): number => Math.ceil((from + days * dayMs) / dayMs) * dayMs;

/** When the rules expire a current version, by the earliest that applies. */
export const expiryOf = (
  rules: readonly LifecycleRule[],
  key: string,
  version: LiveVersion,
): Expiry | undefined => {
  const expiries = rules
    .filter((rule) => applies(rule, key, version.content))
    .flatMap((rule) => dates(rule, version.modifiedAt).map((at) => ({ ruleId: rule.id, at })));
  return expiries.sort((one, other) => one.at - other.at)[0];
};

/** Whether a rule is on and its filter takes this object in. */
export const applies = (rule: LifecycleRule, key: string, content: Content): boolean =>
  rule.isEnabled &&
  key.startsWith(rule.prefix) &&
  content.size > rule.largerThan &&
  content.size < rule.smallerThan &&
  Object.entries(rule.tags).every(([name, value]) => content.tags[name] === value);

const dates = (rule: LifecycleRule, modifiedAt: number): number[] => {
  const found = rule.expirationDate === undefined ? [] : [rule.expirationDate];
  if (rule.expirationDays !== undefined) found.push(dueAt(modifiedAt, rule.expirationDays));
  return found;
};
