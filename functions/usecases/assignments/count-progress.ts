import { LATE_DAYS, type Progress } from '#contract/assignment';
import { isDone } from '#domain/evaluation-lifecycle';
import { endOf } from '#domain/retention';
import type { Wave } from '#domain/wave';
import type { StoredEvaluation } from '../stored/evaluation.ts';
import type { Evaluating } from './read-people.ts';
import type { Sampled } from './read-sample.ts';

const DAY_MS = 86_400_000;

type Row = { readonly evaluation: StoredEvaluation; readonly end: number };

/**
 * What everybody has done and has still to do: each who evaluates, and who once did and left rows open.
 * @param now milliseconds since 1970
 */
export function countEvaluators(
  people: ReadonlyMap<string, Evaluating>,
  rows: readonly Row[],
  now: number,
): Progress['evaluators'] {
  const byPerson = new Map<string, Row[]>([...people.keys()].map((person) => [person, []]));
  for (const row of rows) {
    const { evaluator } = row.evaluation;
    const own = byPerson.get(evaluator);
    if (own !== undefined) own.push(row);
    else if (evaluator !== '') byPerson.set(evaluator, [row]);
  }
  const counts = [...byPerson].map(([objectId, own]) => ({
    ...(people.get(objectId) ?? { objectId, name: '', role: 'left' as const }),
    ...countRows(own, now),
  }));
  return counts.filter(({ role, assigned, inProgress, done }) => {
    return role === 'evaluator' || role === 'quality-manager' || assigned + inProgress + done > 0;
  });
}

function countRows(rows: readonly Row[], now: number) {
  const count = (kept: (row: Row) => boolean) => rows.filter(kept).length;
  return {
    assigned: count(({ evaluation }) => evaluation.state === 'assigned'),
    inProgress: count(({ evaluation }) => evaluation.state === 'in-progress'),
    done: count(({ evaluation }) => isDone(evaluation)),
    late: count(({ evaluation, end }) => !isDone(evaluation) && end - now < LATE_DAYS * DAY_MS),
    doubles: count(({ evaluation }) => evaluation.key.purpose === 'double'),
  };
}

/** Every evaluation with the instant until which its contact can be listened to. */
export const rowsOf = (sample: readonly Sampled[], { timeZone }: Wave): readonly Row[] =>
  sample.flatMap(({ contact, standard, doubles }) => {
    const end = Date.parse(endOf(contact.start, timeZone));
    return [standard, ...doubles].map((evaluation) => ({ evaluation, end }));
  });

export function countPlatforms({ platforms }: Wave, sample: readonly Sampled[]): Progress['platforms'] {
  return platforms.map((platform) => {
    const own = sample.filter(({ contact }) => contact.platform === platform);
    return {
      platform,
      sample: own.length,
      done: own.filter(({ standard }) => isDone(standard)).length,
      unassigned: own.filter(isUnassigned).length,
      doubles: own.filter(({ doubles }) => doubles.length > 0).length,
    };
  });
}

export function countBatches({ batches }: Wave, sample: readonly Sampled[]): Progress['batches'] {
  return batches.map(({ period }) => {
    const own = sample.filter(({ contact }) => contact.batch === period);
    const open = own.filter(({ standard, doubles }) => [standard, ...doubles].some((one) => !isDone(one)));
    return { period, sample: own.length, open: open.length };
  });
}

/** Of those that are not done: a sample imported with its evaluations needs nobody. */
export const isUnassigned = ({ standard }: Sampled): boolean =>
  standard.evaluator === '' && !isDone(standard);

/** The first end to come of what is open; null when nothing is. */
export function firstEnd(rows: readonly Row[], now: number): string | null {
  const ends = rows.filter(({ evaluation, end }) => !isDone(evaluation) && end > now).map(({ end }) => end);
  return ends.length === 0 ? null : new Date(ends.reduce((a, b) => Math.min(a, b))).toISOString();
}
