import { randomBytes } from 'node:crypto';
import { dayOfContact } from '#domain/forgetting/forget-at';
import { withoutTexts } from '#domain/forgetting/nameless-evaluation';
import type { Wave } from '#domain/wave';
import type { RowWrite, StoredRow } from '../../ports.ts';
import { contactKey, evaluationKey } from '../../row-keys.ts';
import { storedContact } from '../../stored/contact.ts';
import { storedEvaluation } from '../../stored/evaluation.ts';
import { namelessCode } from './nameless-code.ts';
import type { DueContact } from './read-due.ts';

/** What a forgotten contact is called from then on: chance, which nothing leads back from. */
export const namelessId = (): string => `~${randomBytes(8).toString('hex')}`;

/**
 * What stays of a contact: how it was evaluated and coded, without its id, its hour, or a word of anybody. Nothing stays
 * of one that left the sample, since nothing counts it, nor of its recording, whose end the register of destruction
 * proves, but how long it lasted.
 */
export function namelessRows(
  { contact, evaluations, recording, code }: DueContact,
  wave: Wave,
  id: string,
): readonly RowWrite[] {
  const living = evaluations.filter(({ deleted }) => !deleted);
  if (contact === undefined || (contact.deleted && living.length === 0)) return [];
  const coded = code === undefined || code.deleted ? [] : [namelessCode({ contact, recording, code }, id)];
  return [contactWrite(contact, wave, id), ...living.map((row) => evaluationWrite(row, id)), ...coded];
}

function contactWrite({ value, deleted }: StoredRow, wave: Wave, id: string): RowWrite {
  const contact = storedContact.parse(value);
  const start = dayOfContact(contact.start, wave.timeZone);
  const write = { key: contactKey(id), version: 0, value: { ...contact, id, start, forgotten: true } };
  return deleted ? { ...write, deleted } : write;
}

function evaluationWrite({ value }: StoredRow, id: string): RowWrite {
  const evaluation = storedEvaluation.parse(value);
  const key = { ...evaluation.key, contact: id };
  const nameless = { ...withoutTexts(evaluation), key, reason: '', fieldRevisions: {} };
  return { key: evaluationKey(key), version: 0, value: nameless };
}
