import { endOf } from '#domain/retention';
import { keysStarting } from '../key-range.ts';
import { requireWave } from '../read-register.ts';
import { RECORDINGS, sampleScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { storedRecording } from '../stored/recording.ts';
import { toldOf, versionsOf } from '../recordings/versions.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import { readDrawnRows } from './drawn-rows.ts';

/**
 * Of the contacts a frame's draw put into the sample, how many nothing was ever sent of while it still could be. None
 * when nothing was sent of any: recordings are then kept elsewhere.
 */
export async function missingRecordings(
  session: Session,
  place: FramePlace,
  { draw, period }: StoredFrame,
): Promise<number> {
  const { wave } = await requireWave(session.store, place.wave);
  const platforms = [...new Set(draw?.strata.map(({ platform }) => platform))];
  const counts = await Promise.all(
    platforms.map((platform) => countOn(session, { ...place, platform, period, timeZone: wave.timeZone })),
  );
  const sent = counts.reduce((sum, one) => sum + one.sent, 0);
  return sent === 0 ? 0 : counts.reduce((sum, one) => sum + one.missing, 0);
}

type Batch = {
  readonly wave: string;
  readonly platform: string;
  readonly period: string;
  readonly timeZone: string;
};

async function countOn({ store, clock }: Session, { wave, platform, period, timeZone }: Batch) {
  const scope = sampleScope(wave, platform);
  const [drawn, recordings] = await Promise.all([
    readDrawnRows(store, scope, period),
    store.ledger.list(scope, keysStarting(RECORDINGS)),
  ]);
  const sent = new Set(
    recordings.rows
      .filter(({ deleted }) => !deleted)
      .map(({ value }) => storedRecording.parse(value))
      .filter((row) => toldOf(versionsOf(row)) !== 'none')
      .map(({ contact }) => contact),
  );
  const contacts = drawn.map(({ contact }) => contact.value);
  const missing = contacts.filter(
    ({ id, start }) => !sent.has(id) && clock.now() < Date.parse(endOf(start, timeZone)),
  );
  return { sent: contacts.filter(({ id }) => sent.has(id)).length, missing: missing.length };
}
