import type { Scope } from '../usecases/ports.ts';
import { entryHash } from './audit-chain.ts';
import { auditItem, type AuditItem } from './items.ts';
import { paddedSequence } from './keys.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';
import { readHead } from './read-rows.ts';

export type ChainVerdict =
  | { readonly intact: true; readonly length: number }
  /** The first audit item that is missing, altered or out of the chain. */
  | { readonly intact: false; readonly brokenAt: number };

/** Reads the whole audit of a scope and checks that every item proves the one before, up to the head. */
export async function verifyChain(place: Place, scope: Scope): Promise<ChainVerdict> {
  const head = await readHead(place, scope);
  const { items } = await query(place.documents, {
    table: place.tables.audit,
    pk: place.keys.partition(scope),
    from: paddedSequence(1),
    to: '~',
  });
  const entries = items.map((item) => auditItem.parse(item)).slice(0, head.sequence);
  const broken = entries.findIndex((entry, index) => !isChained(entry, index, entries[index - 1]));
  if (broken !== -1) return { intact: false, brokenAt: broken + 1 };
  if (entries.length < head.sequence) return { intact: false, brokenAt: entries.length + 1 };
  const sealed = (entries.at(-1)?.hash ?? '') === head.auditHash;
  return sealed ? { intact: true, length: entries.length } : { intact: false, brokenAt: entries.length };
}

const isChained = (entry: AuditItem, index: number, before: AuditItem | undefined): boolean =>
  entry.sk === paddedSequence(index + 1) &&
  entry.previous === (before?.hash ?? '') &&
  entry.hash === entryHash(entry);
