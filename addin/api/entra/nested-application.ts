import {
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  LogLevel,
  PublicClientApplication,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { ApiFailure } from '../api-failure.ts';
import type { EntraIdentityConfiguration } from '../configuration.ts';

/** Made by the library where it finds Excel, and there alone. */
class NestedApplication extends PublicClientApplication {}

/**
 * Microsoft's client inside Excel. Rejects with `sign-in-unsupported` in an Excel that has no part in signing in, where
 * the library would take the pane for an ordinary page and open windows of its own.
 */
export async function openNestedApplication({
  clientId,
  authority,
}: EntraIdentityConfiguration): Promise<IPublicClientApplication> {
  const configuration: Configuration = {
    auth: { clientId, authority },
    // Excel keeps what lasts: tokens are never written where the pane keeps its own.
    cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
    system: {
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  };
  const application = await createNestablePublicClientApplication(
    configuration,
    undefined,
    (used, controller) => new NestedApplication(used, controller),
  );
  if (!(application instanceof NestedApplication)) throw new ApiFailure('sign-in-unsupported');
  return application;
}
