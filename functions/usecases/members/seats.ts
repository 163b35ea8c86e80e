import type { Member } from '#domain/role';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, StoredRow } from '../ports.ts';
import { ORGANISATION } from '../row-keys.ts';
import { storedInvitation, storedMember, type StoredInvitation } from '../stored/member.ts';

export const SEATS = 'MEMBER#';

/** A row of the members of an organisation: somebody, or an invitation. */
export type Seat = {
  readonly key: string;
  readonly version: number;
  readonly member?: Member;
  readonly invited?: StoredInvitation;
};

/** Every seat of an organisation; those that were given up are left out. */
export async function readSeats({ ledger }: Pick<OrganisationStore, 'ledger'>): Promise<readonly Seat[]> {
  const { rows } = await ledger.list(ORGANISATION, keysStarting(SEATS));
  return rows.filter(({ deleted }) => !deleted).map(seatOf);
}

export function seatOf({ key, version, value }: Pick<StoredRow, 'key' | 'version' | 'value'>): Seat {
  const invited = storedInvitation.safeParse(value);
  if (invited.success) return { key, version, invited: invited.data };
  return { key, version, member: storedMember.parse(value) };
}

/** The people of an organisation, without those who were only invited. */
export const readMembers = async (store: Pick<OrganisationStore, 'ledger'>): Promise<readonly Member[]> =>
  (await readSeats(store)).flatMap(({ member }) => member ?? []);

/** Whether contacts may be assigned to this person. */
export const evaluates = ({ role }: Pick<Member, 'role'>): boolean =>
  role === 'evaluator' || role === 'quality-manager';
