import { createHash } from 'node:crypto';
import type { Files } from '../../ports/files.ts';
import { digestsPath, type FramePlace } from '../frame-paths.ts';

const DIGEST_BYTES = 8;

/** The first 64 bits of the SHA-256 of an id: of a million ids, two of the same by chance once in millions of waves. */
export const idDigest = (id: Uint8Array): bigint =>
  createHash('sha256').update(id).digest().readBigUInt64BE(0);

/** Digests of the ids of a frame, sorted. */
export type IdDigests = BigUint64Array;

export async function writeDigests(files: Files, place: FramePlace, digests: IdDigests): Promise<void> {
  const bytes = Buffer.allocUnsafeSlow(digests.length * DIGEST_BYTES);
  for (const [index, digest] of digests.entries()) bytes.writeBigUInt64BE(digest, index * DIGEST_BYTES);
  await files.write(digestsPath(place), bytes);
}

/** Those that are there more than once. */
export function repeatedDigests(digests: IdDigests): Set<bigint> {
  const repeated = new Set<bigint>();
  for (let at = 1; at < digests.length; at += 1) {
    const digest = digests[at];
    if (digest !== undefined && digest === digests[at - 1]) repeated.add(digest);
  }
  return repeated;
}

/** Those that a frozen frame has too, read through once. */
export async function sharedDigests(
  files: Files,
  place: FramePlace,
  digests: IdDigests,
): Promise<ReadonlySet<bigint>> {
  const shared = new Set<bigint>();
  let at = 0;
  for await (const other of digestsIn((await files.read(digestsPath(place))) ?? nothing())) {
    while (at < digests.length && (digests[at] ?? 0n) < other) at += 1;
    if (digests[at] === other) shared.add(other);
  }
  return shared;
}

async function* digestsIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<bigint> {
  let left: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([left, piece]);
    const whole = bytes.length - (bytes.length % DIGEST_BYTES);
    for (let at = 0; at < whole; at += DIGEST_BYTES) yield bytes.readBigUInt64BE(at);
    left = bytes.subarray(whole);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A frame without digests shares none.
}
