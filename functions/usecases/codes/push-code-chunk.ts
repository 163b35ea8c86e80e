import * as z from 'zod';
import { rowResultSchema, type RowChange, type RowResult } from '#contract/row';
import { digestOf } from '../digest.ts';
import { readReasons } from '../indicators/read-reasons.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { Decision, RowWrite } from '../ports.ts';
import { codeKey, sampleScope } from '../row-keys.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import { applyCodes } from './apply-codes.ts';
import { codeRow } from './code-row.ts';
import { readContactsToCode, type ContactToCode } from './coded-contact.ts';
import { practicesOfTheme, type CodedTheme } from './coded-theme.ts';
import { mergeCode } from './merge-code.ts';
import { unknownRow } from './unknown-row.ts';
import type { Codable } from './read-code-field.ts';

export type CodeChunk = {
  readonly place: CodedTheme;
  readonly platform: string;
  readonly rows: readonly RowChange[];
};

/** Merges what was coded of some contacts of one platform in one transaction, under the condition that the wave stays open. */
export const pushCodeChunk = (session: Session, chunk: CodeChunk): Promise<RowResult[]> =>
  session.store.ledger.commit({
    scope: sampleScope(chunk.place.wave, chunk.platform),
    idempotency: partOf(session, digestOf([chunk.platform, ...chunk.rows.map(({ key }) => key)])),
    answer: z.array(rowResultSchema),
    decide: () => decideChunk(session, chunk),
  });

async function decideChunk(
  session: Session,
  { place, platform, rows }: CodeChunk,
): Promise<Decision<RowResult[]>> {
  const { store } = session;
  const { wave, check } = await requireOpenWave(store, place.wave);
  const sample = { wave, scope: sampleScope(wave.code, platform) };
  const [contacts, codable] = await Promise.all([
    readContactsToCode(
      store,
      sample,
      rows.map(({ key }) => key),
    ),
    readCodable(session, place, rows),
  ]);
  const byKey = new Map(contacts.map((one) => [one.contact.id, one]));
  const edits = rows.map((change) => editOne(session, byKey.get(change.key), { change, codable }));
  const writes = edits.flatMap(({ write }) => write ?? []);
  const answer = edits.map(({ result }) => result);
  if (writes.length === 0) return { answer };
  const typedByOthers = rows.filter((row) => row.typedByOthers === true).length;
  const detail = { ...place, rows: writes.length, ...(typedByOthers > 0 ? { typedByOthers } : {}) };
  return { answer, commit: { writes, checks: [check], audit: auditNote(session, 'push-codes', detail) } };
}

/** Reasons are read only for those who give one. */
async function readCodable(
  { store }: Session,
  place: CodedTheme,
  rows: readonly RowChange[],
): Promise<Codable> {
  const givesReason = rows.some(({ changes }) => 'contactReason' in changes);
  const [practices, reasons] = await Promise.all([
    practicesOfTheme(store, place),
    givesReason ? readReasons(store) : [],
  ]);
  return { practices, reasons: reasons.map(({ code }) => code) };
}

type Edit = { readonly write?: RowWrite; readonly result: RowResult };
type Asked = { readonly change: RowChange; readonly codable: Codable };

/** Contacts come from the sample: nobody makes one here, nor takes one away. */
function editOne({ member }: Session, contact: ContactToCode | undefined, { change, codable }: Asked): Edit {
  const { key } = change;
  if (contact === undefined || contact.isGone) return { result: unknownRow(change) };
  if (!seesRow(member, contact.evaluation?.evaluator ?? '')) {
    const isFormer = contact.evaluation?.formerEvaluators.includes(member.objectId) === true;
    return { result: isFormer ? refusedRow(key, 'not-assigned') : unknownRow(change) };
  }
  const present = codeRow(contact, codable.practices);
  if (change.remove === true) return { result: refusedRow(key, 'not-removable', { row: present }) };
  const { taken, conflicts, refusals } = mergeCode(contact, change, codable);
  if (taken.size === 0) return { result: { key, row: present, conflicts, refusals } };
  const typedByOthers = change.typedByOthers === true;
  const code = applyCodes(contact, { taken, typedByOthers, practices: codable.practices });
  const after = { ...contact, code, revision: contact.revision + 1 };
  return {
    write: { key: codeKey(key), version: contact.version, value: code },
    result: { key, row: codeRow(after, codable.practices), conflicts, refusals },
  };
}
