import type { JobWork } from '../../jobs/job-work.ts';

const EVERY_MS = 2000;
/** Reading is most of an import; the rest is sorting and writing. */
const SHARE = 0.7;

/** The same pieces, their progress told from time to time. */
export async function* sentProgress(
  pieces: AsyncIterable<Uint8Array>,
  bytes: number,
  report: JobWork['report'],
): AsyncGenerator<Uint8Array> {
  let read = 0;
  let told = Date.now();
  for await (const piece of pieces) {
    read += piece.length;
    if (Date.now() - told > EVERY_MS) {
      told = Date.now();
      await report(SHARE * Math.min(1, read / bytes));
    }
    yield piece;
  }
}
