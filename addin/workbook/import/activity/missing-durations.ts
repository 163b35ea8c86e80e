import { compare, fractionOf } from '#domain/fraction';
import { kindOf, type Fed } from './column-use.ts';
import { rounded } from './exact.ts';
import { sumsOf } from './gathered-sums.ts';
import type { NamedActivity } from './tally-activity.ts';

export type MissingDuration = { readonly fed: Fed; readonly contacts: number };

/** Of a log, durations that fewer contacts have than were answered, and how many fewer. */
export function missingDurations(activity: readonly NamedActivity[]): readonly MissingDuration[] {
  const sums = sumsOf(activity);
  const answered = sums.get('answered')?.total;
  if (answered === undefined) return [];
  return [...sums].flatMap(([fed, { rows }]) =>
    kindOf(fed) === 'seconds' && compare(answered, fractionOf(rows)) > 0
      ? [{ fed, contacts: rounded(answered, 0) - rows }]
      : [],
  );
}
