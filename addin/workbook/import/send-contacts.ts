import { MAX_IMPORTED_CONTACTS, type ImportAnswer, type ImportedContact } from '#contract/contact';
import type { Client } from '../../api/client.ts';
import type { LineRefusal } from './line-refusal.ts';
import { Sending, type Resumable } from './sending.ts';

export type ImportProgress = {
  readonly sent: number;
  readonly total: number;
  readonly added: number;
  readonly known: number;
  readonly refused: readonly LineRefusal[];
};

/** The import of contacts into a wave, in requests of 500. */
export const contactSending = (
  client: Client,
  wave: string,
  contacts: readonly ImportedContact[],
): Resumable<ImportProgress> =>
  new Sending(contacts, {
    size: MAX_IMPORTED_CONTACTS,
    send: (items: readonly ImportedContact[], idempotencyKey) =>
      client.call('importContacts', {
        parameters: { wave },
        request: { contacts: [...items] },
        idempotencyKey,
      }),
    begin: { sent: 0, total: contacts.length, added: 0, known: 0, refused: [] },
    after,
  });

function after(
  progress: ImportProgress,
  contacts: readonly ImportedContact[],
  answer: ImportAnswer,
): ImportProgress {
  const byLine = new Map(contacts.map((contact) => [contact.line, contact]));
  const valueOf = (line: number, field: string): string =>
    String(Object.entries(byLine.get(line) ?? {}).find(([name]) => name === field)?.[1] ?? '');
  const refused = answer.refused.map(({ line, field, code, parameters }) => ({
    line,
    field,
    value: valueOf(line, field),
    code,
    parameters,
  }));
  return {
    sent: progress.sent + contacts.length,
    total: progress.total,
    added: progress.added + answer.added,
    known: progress.known + answer.known,
    refused: [...progress.refused, ...refused],
  };
}
