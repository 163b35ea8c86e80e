import * as z from 'zod';
import { ApiFailure } from './api-failure.ts';
import { parse } from './parse.ts';
import { readResponse } from './read-response.ts';

const localIdentitySchema = z.looseObject({
  kind: z.literal('local'),
  tokenUrl: z.string(),
  personsUrl: z.string(),
});

const entraIdentitySchema = z.looseObject({
  kind: z.literal('entra'),
  clientId: z.string(),
  authority: z.string(),
  scope: z.string(),
});

/** What differs between one deployment and another; served beside the pane, never built into it. */
const configurationSchema = z.looseObject({
  apiBase: z.string(),
  identity: z.discriminatedUnion('kind', [localIdentitySchema, entraIdentitySchema]),
});
export type Configuration = z.infer<typeof configurationSchema>;
export type IdentityConfiguration = Configuration['identity'];
export type EntraIdentityConfiguration = z.infer<typeof entraIdentitySchema>;
export type LocalIdentityConfiguration = z.infer<typeof localIdentitySchema>;

export const CONFIGURATION_URL = '/config.json';

/** Rejects with ApiFailure: `offline` without network, `unreadable` when it is not a configuration. */
export async function readConfiguration(
  fetchFrom: typeof fetch,
  url: string = CONFIGURATION_URL,
): Promise<Configuration> {
  const response = await fetchFrom(url, { cache: 'no-store' }).catch((cause: unknown) => {
    throw new ApiFailure('offline', { cause });
  });
  return parse(configurationSchema, await readResponse(response));
}
