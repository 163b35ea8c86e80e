import { OWN_PARTY, partyOf } from '#domain/party';
import { frameId } from '#domain/sampling/frame-id';
import type { Wave } from '#domain/wave';
import { QualityError } from '#contract/error';
import { readVolumes } from '../figures/read-volumes.ts';
import type { OrganisationStore } from '../ports.ts';
import { readRegister } from '../read-register.ts';
import { emptyFrame, type StoredFrame } from '../stored/frame.ts';
import type { FrameReading } from './frame-view.ts';

/** What frames of a wave are seen against: its batches, whose platforms they are, what was received. */
export type FrameWorld = {
  readonly wave: Wave;
  readonly platformsOf: (party: string) => readonly string[];
  /** One a batch and party, in order: those that are kept, and the others empty. */
  readonly frames: (stored: readonly StoredFrame[]) => readonly StoredFrame[];
  readonly reading: (frame: StoredFrame) => Omit<FrameReading, 'job'>;
};

/** Throws not-found. */
export async function readFrameWorld(store: OrganisationStore, code: string): Promise<FrameWorld> {
  const register = await readRegister(store);
  const wave = register.waves.find((one) => one.code === code);
  if (wave === undefined) throw new QualityError('not-found', { wave: code });
  const parties = new Map(register.platforms.map((platform) => [platform.code, partyOf(platform)]));
  const volumes = new Map(
    await Promise.all(
      wave.platforms.map(async (platform) => [platform, await readVolumes(store, wave, platform)] as const),
    ),
  );
  const platformsOf = (party: string): readonly string[] =>
    wave.platforms.filter((platform) => (parties.get(platform) ?? OWN_PARTY) === party);
  return {
    wave,
    platformsOf,
    frames: (stored) => framesOf(wave, [...new Set(parties.values())], platformsOf, stored),
    reading: (frame) => ({
      wave,
      batch: wave.batches.find(({ period }) => period === frame.period) ?? daysOf(wave, frame.period),
      frame,
      platforms: platformsOf(frame.party),
      volumes,
      achieved: new Map(),
    }),
  };
}

/** A provider that lost its platforms keeps the frames that were made of them. */
function framesOf(
  wave: Wave,
  parties: readonly string[],
  platformsOf: FrameWorld['platformsOf'],
  stored: readonly StoredFrame[],
): readonly StoredFrame[] {
  const present = new Map(stored.map((frame) => [frameId(frame), frame]));
  const known = new Set([
    ...parties.filter((party) => platformsOf(party).length > 0),
    ...stored.map(({ party }) => party),
  ]);
  return wave.batches.flatMap(({ period }) =>
    [...known].sort().flatMap((party) => {
      const frame = present.get(frameId({ period, party }));
      if (frame !== undefined) return [frame];
      return platformsOf(party).length > 0 ? [emptyFrame(period, party)] : [];
    }),
  );
}

/** The batches of a wave never change; a frame of none is told with the days of the wave. */
const daysOf = ({ from, to }: Wave, period: string) => ({ period, from, to });
