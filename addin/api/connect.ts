import { createClient, type Client } from './client.ts';
import { readConfiguration, type IdentityConfiguration } from './configuration.ts';
import type { KeptTexts } from './kept-texts.ts';
import { loadEntra } from './load-entra.ts';
import { createLocalIdentity } from './local-identity.ts';
import { onceSuccessful } from './once-successful.ts';
import { createSession, type Session } from './session.ts';
import type { TokenSource } from './token-source.ts';
import { within } from './within.ts';

const CONFIGURATION_TIMEOUT_MS = 15_000;

/**
 * Client and session of the deployment this page comes from. They exist at once and read the configuration at
 * their first need: an Excel opened without network finds its way when the network is back.
 */
export function connect(fetchFrom: typeof fetch, kept: KeptTexts): { client: Client; session: Session } {
  const configuration = onceSuccessful(() =>
    within(CONFIGURATION_TIMEOUT_MS, () => readConfiguration(fetchFrom)),
  );
  const ready = onceSuccessful(async () =>
    createClient({
      baseUrl: (await configuration()).apiBase,
      token: (wanted) => session.token(wanted),
      organisation: () => session.organisation(),
      fetch: fetchFrom,
    }),
  );
  const client: Client = { call: async (routeId, input) => (await ready()).call(routeId, input) };
  const source = deferred(
    onceSuccessful(async () => tokenSource((await configuration()).identity, fetchFrom, kept)),
  );
  const session = createSession({ source, kept, readMe: () => client.call('me') });
  return { client, session };
}

async function tokenSource(
  identity: IdentityConfiguration,
  fetchFrom: typeof fetch,
  kept: KeptTexts,
): Promise<TokenSource> {
  if (identity.kind === 'local') return createLocalIdentity(identity, fetchFrom, kept);
  return (await loadEntra()).createEntraIdentity(identity, kept);
}

const deferred = (source: () => Promise<TokenSource>): TokenSource => ({
  silent: async (wanted) => (await source()).silent(wanted),
  interactive: async () => (await source()).interactive(),
  signOut: async () => (await source()).signOut(),
  persons: async () => (await source()).persons(),
  choosePerson: async (objectId) => (await source()).choosePerson(objectId),
});
