import type { Client } from '../../api/client.ts';
import { readPull } from '../sheets/read-rows.ts';

/** Codes of the reasons of the organisation for a drop-down: a comfort, and none when they cannot be had now. */
export async function knownReasons(client: Client): Promise<readonly string[]> {
  const request = { parameters: { sheet: 'reasons' }, request: { cursor: {} }, read: readPull };
  const page = await client.call('pullSheet', request).catch(() => undefined);
  return page?.rows.map(({ key }) => key) ?? [];
}
