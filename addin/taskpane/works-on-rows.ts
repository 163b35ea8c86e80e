import type { Role } from '#domain/role';

/** True for those who fill evaluation sheets; the others read figures. */
export const worksOnRows = (role: Role | undefined): boolean =>
  role === 'quality-manager' || role === 'evaluator';

/**
 * True for those who have a sheet of any kind to exchange: an administrator has that of the members, finance the costs, a
 * platform manager the feedback to their platforms.
 */
export const exchangesSheets = (role: Role | undefined): boolean =>
  worksOnRows(role) || role === 'administrator' || role === 'finance' || role === 'platform-manager';
