import type { Scope } from '../usecases/ports.ts';
import type { ChainVerdict } from '../usecases/ports/audit-trail.ts';
import { entryHash } from './audit-chain.ts';
import { auditItem, type AuditItem, type HeadItem } from './items.ts';
import { paddedSequence } from './keys.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';
import { readHead } from './read-rows.ts';
import { lastSeal, type Seal } from './seals.ts';

/** Audit items held at a time: some hundred kilobytes. */
const ITEMS_AT_ONCE = 500;

const NOTHING: Seal = { sequence: 0, hash: '' };

/**
 * Checks that every audit item of a scope proves the one before, up to the head; from what was sealed on, the sealed
 * item included, unless the whole is asked for.
 */
export async function verifyChain(
  place: Place,
  scope: Scope,
  from: 'start' | 'seal' = 'start',
): Promise<ChainVerdict> {
  const head = await readHead(place, scope);
  const seal = (await lastSeal(place, scope)) ?? NOTHING;
  if (head.sequence < seal.sequence) return { intact: false, brokenAt: head.sequence + 1 };
  const first = from === 'start' ? 1 : Math.max(1, seal.sequence);
  return follow(place, scope, { head, seal, first });
}

type Chain = { readonly head: HeadItem; readonly seal: Seal; readonly first: number };

async function follow(place: Place, scope: Scope, { head, seal, first }: Chain): Promise<ChainVerdict> {
  let before: string | undefined = first === 1 ? '' : undefined;
  for (let sequence = first; sequence <= head.sequence;) {
    const items = await readItems(place, scope, sequence, head.sequence);
    if (items.length === 0) return { intact: false, brokenAt: sequence };
    for (const item of items) {
      if (!isChained(item, sequence, before) || !agrees(seal, sequence, item))
        return { intact: false, brokenAt: sequence };
      before = item.hash;
      sequence += 1;
    }
  }
  // Of a chain whose first item is to come there is nothing to read.
  const last = head.sequence === 0 ? '' : before;
  if (last !== head.auditHash) return { intact: false, brokenAt: head.sequence };
  return { intact: true, length: head.sequence };
}

const agrees = (seal: Seal, sequence: number, { hash }: AuditItem): boolean =>
  sequence !== seal.sequence || hash === seal.hash;

async function readItems(
  place: Place,
  scope: Scope,
  from: number,
  last: number,
): Promise<readonly AuditItem[]> {
  const { items } = await query(place.documents, {
    table: place.tables.audit,
    pk: place.keys.partition(scope),
    from: paddedSequence(from),
    to: paddedSequence(last + 1),
    limit: ITEMS_AT_ONCE,
  });
  return items.map((item) => auditItem.parse(item));
}

const isChained = (entry: AuditItem, sequence: number, before: string | undefined): boolean =>
  entry.sk === paddedSequence(sequence) &&
  (before === undefined || entry.previous === before) &&
  entry.hash === entryHash(entry);
