import { fractionOf } from '#domain/fraction';
import { roundedDecimal } from '#domain/money/rounded-decimal';
import type { InForce } from '#domain/money/target-in-force';
import type { Note } from './indicator-answer.ts';
import { quarterOfSpan, type Reached } from './read-reached.ts';
import type { AskedTarget } from './resolve-targets.ts';

/** What a target is, and whose, beside a figure that rests on it. */
export function notesOfTarget({ target, others }: InForce, { ask }: AskedTarget): readonly Note[] {
  const isBorrowed = target.entity !== ask.entity;
  return [
    { code: 'target', values: [roundedDecimal(fractionOf(target.target))] },
    { code: 'in-force', values: [target.fromDay, target.toDay ?? ''] },
    ...(isBorrowed ? [{ code: 'target-of', values: [target.entity] }] : []),
    ...(others > 0 ? [{ code: 'several-targets', values: [String(others + 1)] }] : []),
  ];
}

/** Why there is no target to answer about. */
export const notesOfNone = ({ otherChannels }: AskedTarget): readonly Note[] => [
  { code: 'no-target', values: [] },
  ...(otherChannels.length > 0 ? [{ code: 'targets-of-channels', values: [...otherChannels] }] : []),
];

/** What was reached, and whether it differs from the target beyond what its interval allows. */
export function notesOfReached({ target }: InForce, reached: Reached): readonly Note[] {
  const { value, low, high } = reached;
  const isWithin = low !== null && high !== null && low <= target.target && target.target <= high;
  return [
    ...(value === null ? [] : [{ code: 'reached', values: [roundedDecimal(fractionOf(value))] }]),
    ...(isWithin ? [{ code: 'within-margin', values: [] }] : []),
    ...reached.notes,
  ];
}

/** A contract is settled by quarter: of other days, what is paid is a simulation. */
export const notesOfSettling = ({ span, question: { supposed } }: AskedTarget): readonly Note[] => [
  ...(supposed === undefined ? [] : [{ code: 'simulated', values: [roundedDecimal(supposed)] }]),
  ...(quarterOfSpan(span) === undefined ? [{ code: 'not-a-quarter', values: [] }] : []),
];
