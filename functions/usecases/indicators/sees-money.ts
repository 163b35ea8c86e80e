import type { Member, Role } from '#domain/role';

const roles: ReadonlySet<Role> = new Set<Role>(['quality-manager', 'finance', 'committee']);

/** Costs, returns and what contracts pay are for those who answer for the money. */
export const seesMoney = ({ role }: Pick<Member, 'role'>): boolean => roles.has(role);
