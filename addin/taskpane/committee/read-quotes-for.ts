import type { Quote } from '#contract/voice';
import type { Client } from '../../api/client.ts';

type Asked = { readonly platform: string; readonly month: string };

/** What clients of a platform said in a month. */
export const readQuotesFor = async (client: Client, request: Asked): Promise<readonly Quote[]> =>
  (await client.call('readQuotes', { request })).quotes;
