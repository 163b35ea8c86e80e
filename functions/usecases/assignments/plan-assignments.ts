import type { AssignRequest } from '#contract/assignment';
import { QualityError } from '#contract/error';
import { assign, type Assignment, type SampleContact } from '#domain/assignment/assign';
import { weekOf } from '#domain/assignment/week-of';
import { endOf } from '#domain/retention';
import type { Wave } from '#domain/wave';
import { evaluates, readMembers } from '../members/seats.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { OrganisationStore } from '../ports.ts';
import type { Session } from '../session.ts';
import { readSample, type Sampled } from './read-sample.ts';

export type AssignmentPlan = {
  readonly wave: Wave;
  readonly assignments: readonly Assignment[];
  /** Contacts that nobody has and that nobody can listen to any more. */
  readonly ended: number;
};

/** What assigning would do now. Throws invalid-request for somebody who does not evaluate, or for a double of one person. */
export async function planAssignments(
  { store, clock }: Session,
  code: string,
  { evaluators, doubleShare }: AssignRequest,
): Promise<AssignmentPlan> {
  const { wave } = await requireOpenWave(store, code);
  await requireEvaluators(store, evaluators, 'evaluators');
  if (doubleShare > 0 && evaluators.length < 2)
    throw new QualityError('invalid-request', { issues: [{ path: 'doubleShare', code: 'needs-two' }] });
  const sample = (await readSample(store, wave)).map((one) => toContact(wave, one, clock.now()));
  const seed = assignmentSeed(store, wave);
  const ended = sample.filter(({ evaluator, isUntouched, canBeHeard }) => {
    return evaluator === '' && isUntouched && !canBeHeard;
  }).length;
  return { wave, assignments: assign(sample, { evaluators, doubleShare, seed }), ended };
}

/** The deal is the same for whoever asks, and nobody's to choose. */
export const assignmentSeed = ({ organisation }: OrganisationStore, { code }: Wave): string =>
  `${organisation}|${code}`;

/** Those named are members who evaluate, each once. Throws invalid-request. */
export async function requireEvaluators(
  store: OrganisationStore,
  people: readonly string[],
  path: string,
): Promise<void> {
  const able = new Set((await readMembers(store)).filter(evaluates).map(({ objectId }) => objectId));
  const issues = people.flatMap((person, index) => {
    if (!able.has(person)) return [{ path: `${path}.${index}`, code: 'unknown-member' }];
    return people.indexOf(person) === index ? [] : [{ path: `${path}.${index}`, code: 'twice' }];
  });
  if (issues.length > 0) throw new QualityError('invalid-request', { issues });
}

function toContact(wave: Wave, { contact, standard, doubles }: Sampled, now: number): SampleContact {
  const { id, platform, channel, direction, batch, start } = contact;
  return {
    ...{ id, platform, channel, direction, batch },
    week: weekOf(start, wave.timeZone),
    evaluator: standard.evaluator,
    formerly: standard.formerEvaluators,
    doubles: doubles.map(({ evaluator }) => evaluator),
    isUntouched: standard.state === 'assigned',
    canBeHeard: now < Date.parse(endOf(start, wave.timeZone)),
  };
}
