import type { FieldValue, Row, RowChange } from '#contract/row';
import type { Client } from './api.ts';
import { aContact, fullAnswers, WAVE } from './organisation.ts';

/** Contacts numbered from `first`, taken as the sample of the wave. */
export const importSome = (manager: Client, count: number, first = 1, wave = WAVE) =>
  manager.call('importContacts', {
    parameters: { wave },
    body: { contacts: Array.from({ length: count }, (_, index) => aContact(first + index)) },
  });

/** Every row this person may see, page after page, as a client keeps them. */
export async function pullAll(client: Client, cursor: Record<string, number> = {}, wave = WAVE) {
  const rows = new Map<string, Row>();
  const removed: string[] = [];
  let pages = 0;
  let next: string | undefined;
  for (;;) {
    const answer = await client.call('pullEvaluations', {
      parameters: { wave },
      body: { cursor, ...(next === undefined ? {} : { next }) },
    });
    pages += 1;
    for (const row of answer.rows) rows.set(row.key, row);
    removed.push(...answer.removed);
    next = answer.next;
    if (next === undefined) return { rows, removed, cursor: answer.cursor, pages };
  }
}

/** What a person says who saw this row and typed these fields. */
export const changeOf = ({ key, revision, fields }: Row, typed: Record<string, FieldValue>): RowChange => ({
  key,
  base: revision,
  changes: Object.fromEntries(
    Object.entries(typed).map(([field, to]) => [field, { from: fields[field] ?? null, to }]),
  ),
});

export const push = (client: Client, rows: RowChange[], key?: string, wave = WAVE) =>
  client.call('pushEvaluations', {
    parameters: { wave },
    body: { rows },
    ...(key === undefined ? {} : { key }),
  });

/** Everything answered with one option, and Done. */
export const finished = (code: string): Record<string, FieldValue> => ({ ...fullAnswers(code), done: true });
