import type { Progress } from '#contract/assignment';
import { keysStarting } from '../key-range.ts';
import { seatOf, SEATS } from '../members/seats.ts';
import type { OrganisationStore } from '../ports.ts';
import { ORGANISATION } from '../row-keys.ts';

export type Evaluating = Pick<Progress['evaluators'][number], 'objectId' | 'name' | 'role'>;

/** By object id, everybody who is or was a member, as someone whom contacts may be given to. */
export async function readPeople({ ledger }: OrganisationStore): Promise<ReadonlyMap<string, Evaluating>> {
  const { rows } = await ledger.list(ORGANISATION, keysStarting(SEATS));
  const people = rows.flatMap((row): Evaluating[] => {
    const { member } = seatOf(row);
    if (member === undefined) return [];
    const { objectId, name, role } = member;
    if (row.deleted) return [{ objectId, name, role: 'left' }];
    const evaluates = role === 'evaluator' || role === 'quality-manager';
    return [{ objectId, name, role: evaluates ? role : 'other-role' }];
  });
  return new Map(people.map((person) => [person.objectId, person]));
}
