import { OWN_PARTY, partyOf } from '#domain/party';
import type { NoticeDeclared } from '#domain/sampling/notice-rule';
import type { Wave } from '#domain/wave';
import { keysStarting } from '../../key-range.ts';
import type { Check, OrganisationStore } from '../../ports.ts';
import type { StoredJob } from '../../ports/jobs.ts';
import { readRegister } from '../../read-register.ts';
import { FRAMES, waveScope } from '../../row-keys.ts';
import { storedFrame } from '../../stored/frame.ts';
import type { FrameRow } from '../require-frame.ts';
import { requireSampled } from '../require-frame.ts';
import type { Placing } from './place-line.ts';

/** What an import starts from: a commit is refused when any frame it touches moved since. */
export type ListWorld = Placing & { readonly check: Check; readonly frames: ReadonlyMap<string, FrameRow> };

/** Another import, or a freeze, came between: the list is to be looked at again. */
export class FramesMoved extends Error {}

/** Throws not-found, wave-closed, takes-no-contacts. */
export async function readListWorld(
  store: OrganisationStore,
  job: StoredJob,
  notice: NoticeDeclared,
): Promise<ListWorld> {
  const [{ wave, check }, register, frames] = await Promise.all([
    requireSampled(store, job.wave),
    readRegister(store),
    readFrameRows(store, job.wave),
  ]);
  const parties = new Map(register.platforms.map((platform) => [platform.code, partyOf(platform)]));
  const isFrozen = (id: string): boolean => {
    const frame = frames.get(id)?.frame;
    return frame !== undefined && (frame.frozen !== null || frame.freezing !== null);
  };
  return { wave, check, notice, frames, isFrozen, parties: partiesIn(wave, parties) };
}

const partiesIn = (wave: Wave, parties: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(wave.platforms.map((platform) => [platform, parties.get(platform) ?? OWN_PARTY]));

/** By id of the frame. */
export async function readFrameRows(
  { ledger }: OrganisationStore,
  wave: string,
): Promise<ReadonlyMap<string, FrameRow>> {
  const { rows } = await ledger.list(waveScope(wave), keysStarting(FRAMES));
  return new Map(
    rows.map(({ key, version, value }) => [
      key.slice(FRAMES.length),
      { frame: storedFrame.parse(value), version },
    ]),
  );
}
