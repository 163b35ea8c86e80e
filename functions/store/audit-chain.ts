import { createHash } from 'node:crypto';
import type { AuditNote, Scope } from '../usecases/ports.ts';
import type { AuditItem } from './items.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export type Entry = {
  readonly scope: Scope;
  readonly sequence: string;
  readonly note: AuditNote;
  readonly rows: readonly { readonly key: string; readonly version: number }[];
  /** Kept in the log item alone: once it is erased, the digest says nothing of the rows. */
  readonly nonce: string;
  readonly previous: string;
};

/**
 * The audit item of a commit. It proves the log item by a salted digest instead of naming rows, because
 * contact ids must be erasable and the audit is not.
 */
export function auditEntry({ scope, sequence, note, rows, nonce, previous }: Entry): AuditItem {
  const item = {
    sk: sequence,
    scope,
    operation: note.operation,
    tenant: note.by.tenant,
    objectId: note.by.objectId,
    at: note.at,
    requestId: note.requestId,
    rows: rows.length,
    log: logDigest(nonce, rows),
    detail: { ...note.detail },
    previous,
  };
  return { ...item, hash: entryHash(item) };
}

export const logDigest = (nonce: string, rows: Entry['rows']): string =>
  sha256(JSON.stringify([nonce, ...rows.map(({ key, version }) => [key, version])]));

/** Fields in one fixed order, since a table gives them back in any. */
export function entryHash(item: Omit<AuditItem, 'hash'>): string {
  const detail = Object.entries(item.detail).sort(([a], [b]) => (a < b ? -1 : 1));
  const { sk, scope, operation, tenant, objectId, at, requestId, rows, log, previous } = item;
  return sha256(
    JSON.stringify([sk, scope, operation, tenant, objectId, at, requestId, rows, log, detail, previous]),
  );
}
