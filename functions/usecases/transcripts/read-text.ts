import { writingSchema, type Writing } from '#contract/recording';
import { hasEnded } from '#domain/retention';
import type { Session } from '../session.ts';
import type { StoredVersion } from '../stored/recording.ts';

/** What was said or written, as it lies in the bucket; undefined once its end has come or it is not there. */
export async function readText(
  { store, clock }: Pick<Session, 'store' | 'clock'>,
  { path, end, bytes }: StoredVersion,
): Promise<Writing | undefined> {
  if (hasEnded(end, clock.now())) return undefined;
  const content = await store.files.readPiece(path, 0, bytes);
  return content === undefined
    ? undefined
    : writingSchema.parse(JSON.parse(new TextDecoder().decode(content)));
}
