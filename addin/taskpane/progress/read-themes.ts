import type { Client } from '../../api/client.ts';
import { readPull } from '../../workbook/sheets/read-rows.ts';
import { themeLine, type ThemeLine } from './theme-line.ts';

/** The themes this person may see, as they are on the server. Rejects with ApiFailure. */
export async function readThemes(client: Client): Promise<readonly ThemeLine[]> {
  const lines: ThemeLine[] = [];
  let next: string | undefined;
  do {
    const request = { cursor: {}, ...(next === undefined ? {} : { next }) };
    const page = await client.call('pullSheet', { parameters: { sheet: 'themes' }, request, read: readPull });
    lines.push(...page.rows.flatMap((row) => themeLine(row) ?? []));
    next = page.next;
  } while (next !== undefined);
  return lines;
}
