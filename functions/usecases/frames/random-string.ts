const RANDOM_BYTES = 24;

/** A half of a seed that nobody can guess. */
export const randomString = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))).toString('base64url');
