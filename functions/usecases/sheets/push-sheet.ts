import * as z from 'zod';
import {
  rowResultSchema,
  type PushAnswer,
  type PushRequest,
  type RowChange,
  type RowResult,
} from '#contract/row';
import { chunksOf } from '../chunks.ts';
import { digestOf } from '../digest.ts';
import type { Decision, Scope } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { refusedRow } from '../rows/refused-row.ts';
import { requireOnce } from '../rows/require-once.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { decideRow, type RowDecision } from './decide-row.ts';
import { findSheet } from './find-sheet.ts';
import type { SheetResource } from './sheet-resource.ts';

/** With the head, the log, the audit, the memory and what goes with each row, below a transaction's hundred items. */
const ROWS_AT_ONCE = 90;
const ROWS_WITH_EFFECTS_AT_ONCE = 30;

/** Makes, merges and deletes what a person changed in a sheet, and answers in the order of the rows. */
export async function pushSheet(session: Session, name: string, { rows }: PushRequest): Promise<PushAnswer> {
  requireOnce(rows);
  const resource = findSheet(session.member, name);
  const results = new Map<string, RowResult>();
  for (const chunk of chunksByScope(resource, rows)) {
    const pushed = await session.store.ledger.commit({
      scope: chunk.scope,
      idempotency: partOf(session, digestOf([name, ...chunk.rows.map(({ key }) => key)])),
      answer: z.array(rowResultSchema),
      decide: () => decideChunk(session, name, { ...chunk, resource }),
    });
    for (const result of pushed) results.set(result.key, result);
  }
  return { results: rows.map(({ key }) => results.get(key) ?? refusedRow(key, 'unknown-row')) };
}

type Chunk = { readonly scope: Scope; readonly rows: readonly RowChange[] };

/** A commit is of one scope; a key that is none of this sheet belongs to no chunk, and is refused. */
function chunksByScope(resource: SheetResource, rows: readonly RowChange[]): readonly Chunk[] {
  const own = rows.filter(({ key }) => resource.keyFields(key) !== undefined);
  const scopes = [...new Set(own.map(({ key }) => resource.places.of(key).scope))];
  const size = resource.effects === undefined ? ROWS_AT_ONCE : ROWS_WITH_EFFECTS_AT_ONCE;
  return scopes.flatMap((scope) => {
    const within = own.filter(({ key }) => resource.places.of(key).scope === scope);
    return chunksOf(within, size).map((chunk) => ({ scope, rows: chunk }));
  });
}

/** Rows of the organisation's own scope commit in it: nothing of the register moves between reading and writing. */
async function decideChunk(
  session: Session,
  name: string,
  { resource: found, scope, rows }: Chunk & { readonly resource: SheetResource },
): Promise<Decision<RowResult[]>> {
  const resource = (await found.atWork?.(session, { scope, rows })) ?? found;
  const [first, present] = await Promise.all([
    readRegister(session.store),
    session.store.ledger.rows(
      scope,
      rows.map(({ key }) => resource.places.of(key).row),
    ),
  ]);
  let register = first;
  const decisions: RowDecision[] = [];
  for (const change of rows) {
    const stored = present.get(resource.places.of(change.key).row);
    const decision = decideRow(resource, change, { stored, register });
    register = decision.register ?? register;
    decisions.push(decision);
  }
  const answer = decisions.map(({ result }) => result);
  const writes = decisions.flatMap(({ write }) => write ?? []);
  if (writes.length === 0) return { answer };
  const written = decisions.flatMap(({ written: one }) => one ?? []);
  const { writes: besides = [], ...effects } = (await resource.effects?.(register, written)) ?? {};
  const audit = auditNote(session, 'push-sheet', { sheet: name, rows: writes.length });
  return { answer, commit: { ...effects, writes: [...writes, ...besides], audit } };
}
