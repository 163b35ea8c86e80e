import type { Me } from '#contract/organisation';
import type { SessionState } from './session.ts';

/** The person's membership of the chosen organisation; undefined while nobody is signed in, or without any. */
export const membershipOf = (state: SessionState): Me['memberships'][number] | undefined =>
  state.status === 'signed-in'
    ? state.me.memberships.find(({ organisation }) => organisation.id === state.organisation)
    : undefined;

/** Who for which organisation: answers of one are never shown to another. Empty when nobody is known. */
export const scopeOf = (state: SessionState): string =>
  state.status === 'signed-in'
    ? JSON.stringify([state.me.tenant, state.me.objectId, state.organisation ?? ''])
    : '';
