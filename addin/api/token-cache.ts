import type { Token, TokenSource } from './token-source.ts';

/** Renewed this long before its expiry, so that no token dies on its way. */
const RENEWAL_MARGIN_MS = 120_000;

export type TokenCache = {
  /** The token held, or a new one: one request however many ask for it at once. */
  readonly token: (wanted?: { readonly fresh: boolean }) => Promise<string>;
  /** Holds a token got by a gesture of the person. */
  readonly hold: (token: Token) => void;
  readonly forget: () => void;
};

export function createTokenCache(source: TokenSource, now: () => number): TokenCache {
  let held: Token | undefined;
  let pending: Promise<string> | undefined;

  const renew = (wanted: { readonly fresh: boolean }): Promise<string> => {
    const mine = source
      .silent(wanted)
      .then((token) => {
        if (pending === mine) held = token;
        return token.token;
      })
      .finally(() => {
        if (pending === mine) pending = undefined;
      });
    pending = mine;
    return mine;
  };

  return {
    token(wanted = { fresh: false }) {
      if (pending !== undefined) return pending;
      const alive = held !== undefined && now() < held.expiresAt - RENEWAL_MARGIN_MS;
      return held !== undefined && alive && !wanted.fresh ? Promise.resolve(held.token) : renew(wanted);
    },
    hold(token) {
      pending = undefined;
      held = token;
    },
    forget() {
      pending = undefined;
      held = undefined;
    },
  };
}
