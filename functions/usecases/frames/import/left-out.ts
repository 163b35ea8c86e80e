import { createHmac } from 'node:crypto';
import { CONFLICTING, FRESH, REPEATED, type ContactRun } from './contact-run.ts';

const DIGEST_BYTES = 8;
const TAB = 9;

/**
 * Digests of the ids that are left out for the first time, eight bytes each. The ids themselves are not kept, nor can
 * they be tried out without the salt of the wave; the freeze deletes the digests.
 */
export function leftDigests(run: ContactRun, entries: Uint32Array, salt: Buffer): Buffer {
  const left = entries.filter((entry) => run.status[entry] === FRESH && run.leftOf(entry) !== 0);
  return Buffer.concat(Array.from(left, (entry) => digestOf(run, entry, salt)));
}

type Marking = { readonly entries: Uint32Array; readonly salt: Buffer };

/** Marks the entries that an earlier part left out: said again, or now as contacts of the frame. */
export async function markLeft(
  run: ContactRun,
  { entries, salt }: Marking,
  part: AsyncIterable<Uint8Array>,
): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of part) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const known = new BigUint64Array(bytes.length / DIGEST_BYTES);
  for (let at = 0; at < known.length; at += 1) known[at] = bytes.readBigUInt64BE(at * DIGEST_BYTES);
  known.sort();
  for (const entry of entries) {
    if (run.status[entry] !== FRESH) continue;
    if (isAmong(known, digestOf(run, entry, salt).readBigUInt64BE()))
      run.status[entry] = run.leftOf(entry) === 0 ? CONFLICTING : REPEATED;
  }
}

function digestOf(run: ContactRun, entry: number, salt: Buffer): Buffer {
  const from = run.bytes.indexOf(TAB, run.startOf(entry)) + 1;
  const id = run.bytes.subarray(from, run.keyEnd(entry));
  return createHmac('sha256', salt).update(id).digest().subarray(0, DIGEST_BYTES);
}

function isAmong(sorted: BigUint64Array, wanted: bigint): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0n) < wanted) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === wanted;
}
