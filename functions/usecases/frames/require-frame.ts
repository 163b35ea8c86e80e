import { QualityError } from '#contract/error';
import type { Wave } from '#domain/wave';
import type { Check, OrganisationStore } from '../ports.ts';
import { requireWave } from '../read-register.ts';
import { frameKey, ORGANISATION, waveKey, waveScope } from '../row-keys.ts';
import { storedFrame, type StoredFrame } from '../stored/frame.ts';
import type { FramePlace } from './frame-paths.ts';

export type FrameRow = { readonly frame: StoredFrame; readonly version: number };

/** The row of a frame. Throws not-found for one that nothing was imported into. */
export async function requireFrame({ ledger }: OrganisationStore, place: FramePlace): Promise<FrameRow> {
  const key = frameKey(place.frame);
  const row = (await ledger.rows(waveScope(place.wave), [key])).get(key);
  if (row === undefined || row.deleted) throw new QualityError('not-found', { frame: place.frame });
  return { frame: storedFrame.parse(row.value), version: row.version };
}

/**
 * A wave whose frames may be filled: planned or open, since lists come before anything is drawn of them.
 * Throws not-found, wave-closed or takes-no-contacts.
 */
export async function requireSampled(
  store: OrganisationStore,
  code: string,
): Promise<{ readonly wave: Wave; readonly check: Check }> {
  const { wave, version } = await requireWave(store, code);
  if (wave.state === 'closed') throw new QualityError('wave-closed', { wave: code });
  if (!wave.takesContacts) throw new QualityError('takes-no-contacts', { wave: code });
  return { wave, check: { scope: ORGANISATION, row: waveKey(code), version } };
}

/** Throws frame-forgotten for one whose list is gone. */
export function requireKept({ forgottenAt }: StoredFrame, place: FramePlace): void {
  if (forgottenAt !== null) throw new QualityError('frame-forgotten', place);
}

/** Throws frame-frozen for one that is frozen, or on its way. */
export function requireCollecting({ frozen, freezing }: StoredFrame, frame: string): void {
  if (frozen !== null || freezing !== null) throw new QualityError('frame-frozen', { frame });
}
