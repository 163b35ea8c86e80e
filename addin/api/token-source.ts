import type { Text } from '#domain/text';

/** A bearer token of our API; `expiresAt` in milliseconds since 1970. */
export type Token = { readonly token: string; readonly expiresAt: number };

/** A person of the local identity, shown with the part they play in the demonstration. */
export type Person = { readonly objectId: string; readonly name: string; readonly label: Text };

/** Where tokens come from: the local issuer, or Microsoft Entra by nested app authentication. */
export type TokenSource = {
  /**
   * A token without asking anybody anything, one of before only when not `fresh`; `not-signed-in` when a person has to
   * act first.
   */
  readonly silent: (wanted: { readonly fresh: boolean }) => Promise<Token>;
  /** The same after a gesture of the person: may open a window. */
  readonly interactive: () => Promise<Token>;
  /** Forgets who was signed in. */
  readonly signOut: () => Promise<void>;
  /** Who may be chosen; nobody where the identity is real. */
  readonly persons: () => Promise<readonly Person[]>;
  /** From now on the tokens are this person's. */
  readonly choosePerson: (objectId: string) => Promise<void>;
};
