import type { Refusal } from '#contract/refusal';
import { memberFields } from '#contract/sheet';
import { roles, type Role } from '#domain/role';
import type { Register } from '../read-register.ts';
import { instantOf } from '../session.ts';
import { rulesOf } from '../sheets/field-rules.ts';
import { organisationRows } from '../sheets/organisation-rows.ts';
import type { Fields, SheetResource, WrittenRow } from '../sheets/sheet-resource.ts';
import { storedInvitation, type StoredInvitation } from '../stored/member.ts';
import { bearerOf, newInvitationCode } from './invitation-code.ts';
import { readSeats, SEATS, seatOf } from './seats.ts';

const DAYS_GOOD = 30;
const DAY_MS = 86_400_000;

/** Who may manage members and settings: whoever may do it for the first members of an organisation. */
const managing: readonly Role[] = ['quality-manager', 'administrator'];

/** Invitations are known by the ULID that the workbook gave them; a person by what they joined with. */
const isInvitationKey = (key: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(key);

/** The members of the organisation: a row that a person adds is an invitation, a row deleted ends an access. */
export const members: SheetResource = {
  places: organisationRows(SEATS),
  keyFields: (key) => (isInvitationKey(key) || key.includes('#') ? {} : undefined),
  fields: rulesOf(memberFields),
  toFields,
  toValue: (fields, before) => valueOf(fields, before, ''),
  refuse: () => [],
  usedBy: () => undefined,
  placed: (register) => register,
  effects: (_, rows) => Promise.resolve({ people: rows.flatMap(newBearers) }),
  atWork: async (session) => {
    const managers = new Map<string, Role>();
    const seats = await readSeats(session.store);
    for (const { key, member } of seats)
      if (member !== undefined) managers.set(key.slice(SEATS.length), member.role);
    return membersAt(managers, instantOf(session.clock));
  },
};

/** The members as they are, each with the role that the rows decided so far gave them. */
function membersAt(people: Map<string, Role>, now: string): SheetResource {
  const isLast = (key: string): boolean => {
    const role = people.get(key);
    const others = [...people].filter(([other, theirs]) => other !== key && managing.includes(theirs));
    return role !== undefined && managing.includes(role) && others.length === 0;
  };
  return {
    ...members,
    // Nobody becomes a member without an invitation, whatever key is made up.
    keyFields: (key) => (isInvitationKey(key) || people.has(key) ? {} : { state: 'active' }),
    toValue: (fields, before) => valueOf(fields, before, now),
    refuse: (fields, register, key) => [
      ...unknownPlatforms(fields, register),
      ...(isLast(key) && !managing.includes(roleOf(fields)) ? [refusal('role', 'last-manager')] : []),
    ],
    keeps: (key) => (isLast(key) ? 'last-manager' : undefined),
    placed: (register, key, fields) => {
      if (fields === undefined) people.delete(key);
      else if (people.has(key)) people.set(key, roleOf(fields));
      return register;
    },
  };
}

const refusal = (field: string, code: Refusal['code'], parameters = {}): Refusal => ({
  field,
  code,
  parameters,
});

function unknownPlatforms(fields: Fields, { platforms }: Register): readonly Refusal[] {
  const named = platformsOf(fields);
  const unknown = named.filter((one) => !platforms.some(({ code }) => code === one));
  if (unknown.length > 0) return [refusal('platforms', 'unknown-platform', { value: unknown.join(', ') })];
  const isBlank = roleOf(fields) === 'platform-manager' && named.length === 0;
  return isBlank ? [refusal('platforms', 'missing-value')] : [];
}

const roleOf = ({ role }: Fields): Role => roles.find((one) => one === role) ?? 'evaluator';

const platformsOf = ({ platforms = null }: Fields): string[] =>
  platforms === null ? [] : String(platforms).split(';');

function toFields(value: unknown): Fields {
  const { member, invited } = seatOf({ key: '', version: 0, value });
  const { name, role, platforms } = member ?? invited ?? { name: '', role: null, platforms: [] };
  return {
    name,
    role,
    platforms: platforms.length === 0 ? null : platforms.join(';'),
    state: member === undefined ? 'invited' : 'active',
    invitation: invited?.invitation.code ?? null,
    expires: invited?.invitation.expiresAt.slice(0, 10) ?? null,
  };
}

function valueOf(fields: Fields, before: unknown, now: string): object {
  const seat = { name: String(fields['name'] ?? ''), role: roleOf(fields), platforms: platformsOf(fields) };
  if (before === undefined) return { ...seat, invitation: invitationAt(now) };
  const { member, invited } = seatOf({ key: '', version: 0, value: before });
  return member === undefined ? { ...invited, ...seat } : { ...member, ...seat };
}

const invitationAt = (now: string): StoredInvitation['invitation'] => ({
  code: newInvitationCode(),
  expiresAt: new Date(Date.parse(now) + DAYS_GOOD * DAY_MS).toISOString(),
});

/** The code of an invitation leads to this organisation from the moment it is made. */
function newBearers({ before, after }: WrittenRow) {
  const made = before === undefined ? storedInvitation.safeParse(after) : undefined;
  return made?.success === true ? [bearerOf(made.data.invitation.code)] : [];
}
