import type { PullAnswer, PullRequest } from '#contract/row';
import type { Scope, StoredRow } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { pullRows } from '../rows/pull-rows.ts';
import type { Session } from '../session.ts';
import { findSheet } from './find-sheet.ts';
import type { SheetResource } from './sheet-resource.ts';
import { keyOf, viewOf } from './sheet-row.ts';

/** The rows of a sheet of the organisation that changed since the cursor. */
export async function pullSheet(session: Session, name: string, request: PullRequest): Promise<PullAnswer> {
  const { store } = session;
  const resource = findSheet(session.member, name);
  const { prefix } = resource.places;
  const scopes = resource.places.scopes(await readRegister(store));
  const give = (scope: Scope, rows: readonly StoredRow[]) =>
    Promise.resolve({
      rows: rows
        .filter((row) => isGiven(resource, row))
        .map((row) => viewOf(resource, keyOf(resource, scope, row), row)),
      removed: rows.filter((row) => !isGiven(resource, row)).map((row) => keyOf(resource, scope, row)),
    });
  return pullRows(store.ledger, { scopes, prefix, give }, request);
}

/** A row that this person may not see any more is gone for them. */
const isGiven = (resource: SheetResource, { deleted, value }: StoredRow): boolean =>
  !deleted && resource.sees?.(resource.toFields(value)) !== false;
