import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { ApiFailure } from '../api-failure.ts';
import type { EntraIdentityConfiguration } from '../configuration.ts';
import type { KeptTexts } from '../kept-texts.ts';
import { onceSuccessful } from '../once-successful.ts';
import type { Token, TokenSource } from '../token-source.ts';
import { within } from '../within.ts';
import { openNestedApplication } from './nested-application.ts';
import { askedFailure, silentFailure } from './sign-in-failure.ts';

/** Excel asks Microsoft and answers: nobody waits longer for what needs nobody. */
const SILENT_TIMEOUT_MS = 15_000;
const SIGNED_OUT = 'signed-out';

/**
 * The person signed in to Excel, by nested app authentication: Excel holds the account and the window. A window opens
 * for `interactive` alone. To be made after Office.onReady. Excel cannot sign a person out of itself: whoever signs out
 * here is remembered as such in this browser until they sign in again.
 */
export function createEntraIdentity(configuration: EntraIdentityConfiguration, kept: KeptTexts): TokenSource {
  const application = onceSuccessful(() =>
    within(SILENT_TIMEOUT_MS, () => openNestedApplication(configuration)),
  );
  const request = () => ({ scopes: [configuration.scope] });
  /** One window, however often the button is clicked. */
  let asking: Promise<Token> | undefined;

  const ask = async (): Promise<Token> => {
    const token = tokenOf(
      await application()
        .then((known) => known.acquireTokenPopup(request()))
        .catch((cause: unknown) => Promise.reject(askedFailure(cause))),
    );
    kept.forget(SIGNED_OUT);
    return token;
  };

  return {
    async silent({ fresh }) {
      if (kept.read(SIGNED_OUT) !== undefined) throw new ApiFailure('not-signed-in');
      const known = await application();
      const result = await within(SILENT_TIMEOUT_MS, () => silently(known, { ...request(), fresh }));
      return tokenOf(result);
    },
    interactive() {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    signOut() {
      kept.write(SIGNED_OUT, 'yes');
      return Promise.resolve();
    },
    persons: () => Promise.resolve([]),
    choosePerson: () => Promise.resolve(),
  };
}

type Wanted = { readonly scopes: string[]; readonly fresh: boolean };

const silently = (
  application: IPublicClientApplication,
  { scopes, fresh }: Wanted,
): Promise<AuthenticationResult> =>
  application
    .acquireTokenSilent({ scopes, forceRefresh: fresh })
    .catch((cause: unknown) => Promise.reject(silentFailure(cause)));

/** One whose end is not said is not held. */
const tokenOf = ({ accessToken, expiresOn }: AuthenticationResult): Token => ({
  token: accessToken,
  expiresAt: expiresOn?.getTime() ?? 0,
});
