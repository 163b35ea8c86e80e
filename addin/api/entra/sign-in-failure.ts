import { AuthError } from '@azure/msal-browser';
import { ApiFailure, type FailureCode } from '../api-failure.ts';

/** What the library calls what we have words for. */
const known: Readonly<Record<string, FailureCode>> = {
  no_network_connectivity: 'offline',
  user_canceled: 'not-signed-in',
  nested_app_auth_bridge_disabled: 'sign-in-unsupported',
};

/** Why nobody is signed in when nobody was asked: whatever it is that is not the network, a person may try. */
export const silentFailure = (cause: unknown): Error =>
  cause instanceof Error && cause.name === 'ApiFailure'
    ? cause
    : new ApiFailure(knownCode(cause) ?? 'not-signed-in', { cause });

/** Why the person who asked is not signed in; `code` is Microsoft's, for who administers accounts. */
export function askedFailure(cause: unknown): Error {
  if (cause instanceof Error && cause.name === 'ApiFailure') return cause;
  const code = knownCode(cause);
  if (code !== undefined) return new ApiFailure(code, { cause });
  return new ApiFailure('sign-in-refused', { details: { code: microsoftCode(cause) }, cause });
}

const knownCode = (cause: unknown): FailureCode | undefined =>
  cause instanceof AuthError ? known[cause.errorCode] : undefined;

/** `AADSTS65001`, which Microsoft documents, where it is said; never the rest of the sentence, which may name people. */
function microsoftCode(cause: unknown): string {
  if (!(cause instanceof AuthError)) return '';
  return /AADSTS\d+/.exec(`${cause.errorCode} ${cause.errorMessage}`)?.[0] ?? cause.errorCode;
}
