import type { Role } from '#domain/role';
import { usePane } from './pane-context.ts';
import { roleOf } from '../api/role-of.ts';
import { useObservable } from './use-observable.ts';

/** The role of the person in the chosen organisation. */
export function useRole(): Role | undefined {
  const { session } = usePane().model.app;
  return roleOf(useObservable({ get: session.state, subscribe: session.subscribe }));
}
