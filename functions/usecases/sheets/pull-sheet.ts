import type { PullAnswer, PullRequest } from '#contract/row';
import type { StoredRow } from '../ports.ts';
import { ORGANISATION } from '../row-keys.ts';
import { pullRows } from '../rows/pull-rows.ts';
import type { Session } from '../session.ts';
import { findSheet } from './find-sheet.ts';
import { codeOf, viewOf } from './sheet-row.ts';

/** The rows of a sheet of the organisation that changed since the cursor. */
export function pullSheet(session: Session, name: string, request: PullRequest): Promise<PullAnswer> {
  const resource = findSheet(name);
  const give = (_: string, rows: readonly StoredRow[]) =>
    Promise.resolve({
      rows: rows.filter(({ deleted }) => !deleted).map((row) => viewOf(resource, row)),
      removed: rows.filter(({ deleted }) => deleted).map((row) => codeOf(resource, row)),
    });
  return pullRows(session.store.ledger, { scopes: [ORGANISATION], prefix: resource.prefix, give }, request);
}
