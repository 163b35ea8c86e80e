import type { Role } from '#domain/role';

/** True for those who fill evaluation sheets; the others read figures. */
export const worksOnRows = (role: Role | undefined): boolean =>
  role === 'quality-manager' || role === 'evaluator';
