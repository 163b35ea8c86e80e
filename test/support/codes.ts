import type { Row, RowChange } from '#contract/row';
import type { Theme } from '#domain/theme';
import type { Client } from './api.ts';
import { WAVE } from './organisation.ts';

const inTheme = (theme: Theme, wave: string) => ({ parameters: { wave, theme } });

/** Every coding row this person may see, page after page, as a client keeps them. */
export async function pullCodes(
  client: Client,
  cursor: Record<string, number> = {},
  theme: Theme = 'proactivity',
) {
  const rows = new Map<string, Row>();
  const removed: string[] = [];
  const given: string[] = [];
  let next: string | undefined;
  for (;;) {
    const body = { cursor, ...(next === undefined ? {} : { next }) };
    const answer = await client.call('pullCodes', { ...inTheme(theme, WAVE), body });
    for (const row of answer.rows) rows.set(row.key, row);
    given.push(...answer.rows.map(({ key }) => key));
    removed.push(...answer.removed);
    next = answer.next;
    if (next === undefined) return { rows, removed, given, cursor: answer.cursor };
  }
}

/** The row of a contact as this person sees it. */
export async function codingRow(client: Client, contact: string, theme?: Theme): Promise<Row> {
  const row = (await pullCodes(client, {}, theme)).rows.get(contact);
  if (row === undefined) throw new Error(`no row ${contact}`);
  return row;
}

export const pushCodes = (client: Client, rows: RowChange[], theme: Theme = 'proactivity') =>
  client.call('pushCodes', { ...inTheme(theme, WAVE), body: { rows } });
