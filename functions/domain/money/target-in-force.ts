import type { ChannelFilter } from '../channel.ts';
import type { Target } from './target.ts';

/** What a target is looked for by. */
export type TargetSearch = {
  /** The codes it may be typed for, the nearest first: a platform, its provider, its country, `*`. */
  readonly codes: readonly string[];
  readonly day: string;
};

export type InForce = {
  readonly target: Target;
  /** Others of the same code, indicator and channel in force that day: the one that began last holds. */
  readonly others: number;
};

export type Subject = { readonly indicator: string; readonly channel: ChannelFilter };

/**
 * The target of an indicator on a day: of the nearest code that has one then; of several, the one that began last, and of
 * those the one typed last.
 * @param targets in the order in which they were typed
 */
export function targetInForce(
  targets: readonly Target[],
  { codes, day }: TargetSearch,
  subject: Subject,
): InForce | undefined {
  const own = targets.filter((target) => isOf(subject, target) && isInForce(target, day));
  const found = codes
    .map((code) => own.filter(({ entity }) => entity === code))
    .find(({ length }) => length > 0);
  const target = found?.reduce((last, one) => (one.fromDay >= last.fromDay ? one : last));
  return found && target && { target, others: found.length - 1 };
}

/** The target in force of every indicator and channel that has one, in the order in which they were typed. */
export function targetsInForce(targets: readonly Target[], search: TargetSearch): readonly InForce[] {
  const found = new Map<string, InForce>();
  for (const { indicator, channel } of targets) {
    const inForce = targetInForce(targets, search, { indicator, channel });
    if (inForce !== undefined) found.set(`${indicator}|${channel}`, inForce);
  }
  return [...found.values()];
}

const isOf = ({ indicator, channel }: Subject, target: Target): boolean =>
  target.indicator === indicator && target.channel === channel;

const isInForce = ({ fromDay, toDay }: Target, day: string): boolean =>
  fromDay <= day && (toDay === null || day <= toDay);
