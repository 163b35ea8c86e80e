import type { Me } from '#contract/organisation';
import { ApiFailure, toApiFailure } from './api-failure.ts';
import { createKeptPerson, type KeptPerson } from './kept-person.ts';
import type { KeptTexts } from './kept-texts.ts';
import { createObservable } from './observable.ts';
import { createTokenCache } from './token-cache.ts';
import type { Person, TokenSource } from './token-source.ts';

export type SessionState =
  | { readonly status: 'starting' }
  | { readonly status: 'signed-out' }
  | { readonly status: 'failed'; readonly failure: ApiFailure }
  | {
      readonly status: 'signed-in';
      readonly me: Me;
      /** Undefined when this person belongs to no organisation yet. */
      readonly organisation: string | undefined;
      /** True when the person is known from the last time, the server being out of reach. */
      readonly offline: boolean;
    };

/** Who is signed in, for which organisation: one of each for pane, ribbon and formulas. */
export type Session = {
  readonly state: () => SessionState;
  /** Told after each change of state; answers how to stop. */
  readonly subscribe: (listener: (state: SessionState) => void) => () => void;
  /** Signs in without asking anybody; settles when the state is known. Again: tries again. */
  readonly start: () => Promise<void>;
  /** Signs in after a gesture of the person: may open a window. */
  readonly signIn: () => Promise<void>;
  /** Who may be chosen; empty where the identity is real. */
  readonly persons: () => Promise<readonly Person[]>;
  readonly switchPerson: (objectId: string) => Promise<void>;
  readonly choose: (organisation: string) => void;
  readonly signOut: () => Promise<void>;
  readonly token: (wanted?: { readonly fresh: boolean }) => Promise<string>;
  /** The chosen organisation; throws `not-signed-in` or `forbidden` when there is none. */
  readonly organisation: () => string;
};

export type SessionOptions = {
  readonly source: TokenSource;
  readonly readMe: () => Promise<Me>;
  readonly kept: KeptTexts;
  /** Real time in milliseconds, for the expiry of tokens. */
  readonly now?: () => number;
};

export function createSession({ source, readMe, kept, now = Date.now }: SessionOptions): Session {
  const tokens = createTokenCache(source, now);
  const person = createKeptPerson(kept);
  const state = createObservable<SessionState>({ status: 'starting' });
  /** Raised by each change of person: what was asked for the one before is then ignored. */
  let turn = 0;

  const start = async (): Promise<void> => {
    const mine = turn;
    const next = await readMe().then(
      (me) => signedIn(me, person, false),
      (cause: unknown) => withoutServer(toApiFailure(cause), person),
    );
    if (mine !== turn) return;
    if (next.status === 'signed-in') person.keep(next.me);
    state.set(next);
  };
  const leave = (next: SessionState): void => {
    turn += 1;
    tokens.forget();
    person.forget();
    state.set(next);
  };

  return {
    state: state.get,
    subscribe: state.subscribe,
    start,
    async signIn() {
      tokens.hold(await source.interactive());
      await start();
    },
    persons: () => source.persons(),
    async switchPerson(objectId) {
      await source.choosePerson(objectId);
      leave({ status: 'starting' });
      await start();
    },
    choose(organisation) {
      const current = state.get();
      if (current.status !== 'signed-in') return;
      person.chooseOrganisation(current.me, organisation);
      state.set(signedIn(current.me, person, current.offline));
    },
    async signOut() {
      await source.signOut();
      leave({ status: 'signed-out' });
    },
    token: (wanted) => tokens.token(wanted),
    organisation: () => organisationOf(state.get()),
  };
}

const signedIn = (me: Me, person: KeptPerson, offline: boolean): SessionState => ({
  status: 'signed-in',
  me,
  organisation: person.organisation(me),
  offline,
});

function withoutServer(failure: ApiFailure, person: KeptPerson): SessionState {
  if (failure.code === 'not-signed-in') return { status: 'signed-out' };
  const outOfReach = failure.code === 'offline' || failure.code === 'timeout';
  const me = outOfReach ? person.me() : undefined;
  return me === undefined ? { status: 'failed', failure } : signedIn(me, person, true);
}

function organisationOf(state: SessionState): string {
  if (state.status !== 'signed-in') throw new ApiFailure('not-signed-in');
  if (state.organisation === undefined) throw new ApiFailure('forbidden');
  return state.organisation;
}
