import { gunzipSync, gzipSync } from 'node:zlib';
import { QualityError } from '#contract/error';
import type { Operation } from '../usecases/ports.ts';
import { idempotencyItem } from './items.ts';
import type { Place } from './place.ts';
import { putNew, type TransactItem } from './transaction.ts';

type Idempotency = Operation<unknown>['idempotency'];

/** A client that was away over a long week-end may still ask what became of its request. */
const KEPT_SECONDS = 7 * 86_400;
/** An item holds 400 kB. */
const LARGEST_ANSWER_BYTES = 350_000;

/** What writes the answer beside the commit, so that a replay finds it if and only if it happened. */
export function rememberItem(place: Place, { key, requestHash }: Idempotency, answer: unknown): TransactItem {
  const kept = gzipSync(JSON.stringify(answer));
  if (kept.length > LARGEST_ANSWER_BYTES) throw new QualityError('too-large');
  return putNew(place.tables.core, {
    ...place.keys.idempotency(key),
    requestHash,
    answer: new Uint8Array(kept),
    expiresAt: Math.floor(Date.now() / 1000) + KEPT_SECONDS,
  });
}

/** The answer an idempotency item keeps, for the request it was kept for; refuses another request's key. */
export function rememberedAnswer(item: unknown, requestHash: string): unknown {
  const kept = idempotencyItem.parse(item);
  if (kept.requestHash !== requestHash) throw new QualityError('idempotency-mismatch');
  return JSON.parse(gunzipSync(kept.answer).toString('utf8'));
}
