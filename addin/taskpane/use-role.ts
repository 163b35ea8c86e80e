import type { Role } from '#domain/role';
import { usePane } from './pane-context.ts';
import { useObservable } from './use-observable.ts';

/** The role of the person in the chosen organisation. */
export function useRole(): Role | undefined {
  const { session } = usePane().model.app;
  const state = useObservable({ get: session.state, subscribe: session.subscribe });
  if (state.status !== 'signed-in') return undefined;
  return state.me.memberships.find(({ organisation }) => organisation.id === state.organisation)?.role;
}
