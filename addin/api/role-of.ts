import type { Role } from '#domain/role';
import type { SessionState } from './session.ts';

/** The role of the person in the chosen organisation. */
export function roleOf(state: SessionState): Role | undefined {
  if (state.status !== 'signed-in') return undefined;
  return state.me.memberships.find(({ organisation }) => organisation.id === state.organisation)?.role;
}
