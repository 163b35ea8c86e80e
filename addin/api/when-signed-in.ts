import { ApiFailure } from './api-failure.ts';
import type { Session, SessionState } from './session.ts';

type SignedIn = Extract<SessionState, { status: 'signed-in' }>;

/** The signed-in state, once known: rejects when nobody is, waits only while the session starts. */
export async function whenSignedIn(session: Session): Promise<SignedIn> {
  const state = await whenKnown(session);
  if (state.status === 'signed-in') return state;
  throw state.status === 'failed' ? state.failure : new ApiFailure('not-signed-in');
}

function whenKnown(session: Session): Promise<SessionState> {
  const now = session.state();
  if (now.status !== 'starting') return Promise.resolve(now);
  return new Promise((resolve) => {
    const stop = session.subscribe((state) => {
      if (state.status === 'starting') return;
      stop();
      resolve(state);
    });
  });
}
