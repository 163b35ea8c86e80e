import { OWN_PARTY } from '#domain/party';
import type { Member, Role } from '#domain/role';
import type { Wave } from '#domain/wave';

/** Who sees what (DESIGN 1 and 8), in one place. */
const quality: ReadonlySet<Role> = new Set<Role>(['quality-manager', 'evaluator']);

/** The quality team sees rows, so it sees live figures; everybody else reads what was released. */
export const seesLiveFigures = ({ role }: Member): boolean => quality.has(role);

/** Readers without rows know of a wave once something of it was released to them. */
export const seesWave = (member: Member, wave: Wave): boolean =>
  seesLiveFigures(member) || member.role === 'administrator' || wave.release !== undefined;

/** A platform manager sees the platforms they answer for, the others every one. */
export const seesPlatform = (member: Member, code: string): boolean =>
  member.role !== 'platform-manager' || member.platforms.includes(code);

/** An entity may be read when every platform behind it may. */
export const seesEntity = (member: Member, platforms: readonly string[]): boolean =>
  platforms.every((code) => seesPlatform(member, code));

/**
 * Whose half of a seed a member may give, and whose frames they see: quality managers those of any party, a platform
 * manager those of the party of their platforms, an evaluator the brand's own, as its second person.
 * @param platforms those of the party
 */
export function actsFor(
  { role, platforms: own }: Member,
  party: string,
  platforms: readonly string[],
): boolean {
  if (role === 'quality-manager') return true;
  if (role === 'evaluator') return party === OWN_PARTY;
  return role === 'platform-manager' && platforms.some((platform) => own.includes(platform));
}

/** An evaluator works on what is assigned to them; a quality manager on everything. */
export const seesRow = (member: Member, evaluator: string): boolean =>
  member.role === 'quality-manager' || evaluator === member.objectId;
