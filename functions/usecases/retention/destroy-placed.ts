import type { DestructionReason } from '#domain/recording';
import {
  destroyRecordings,
  type Destroying,
  type DoomedRecording,
} from '../recordings/destroy-recordings.ts';
import { byId, readKnown, type KnownRecording } from './known-recordings.ts';
import { groupedBy, type PlacedRecording } from './placed-recording.ts';

/** A recording to destroy, and why. */
export type Sentenced = { readonly doomed: DoomedRecording; readonly reason: DestructionReason };

/** Destroys what lies in the bucket, for the reason that rows give: they are read once a sample. */
export async function destroyPlaced(
  destroying: Destroying,
  lying: readonly PlacedRecording[],
): Promise<void> {
  for (const group of groupedBy(lying, ({ place }) => `${place.wave}#${place.platform}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const known = byId(await readKnown(destroying.store, first.place));
    await destroySentenced(
      destroying,
      group.map((one) => sentence(one, known.get(one.place.id))),
    );
  }
}

/** Those of one reason together, those that no row names apart: their sample would be read again for all. */
export async function destroySentenced(
  destroying: Destroying,
  sentenced: readonly Sentenced[],
): Promise<void> {
  const nameOf = ({ doomed, reason }: Sentenced) => `${reason}#${doomed.contact === undefined}`;
  for (const group of groupedBy(sentenced, nameOf).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const recordings = group.map(({ doomed }) => doomed);
    await destroyRecordings(destroying, recordings, first.reason);
  }
}

/** What is to become of something that lies where it should not, by what a row says of it, if one does. */
export function sentence(
  { place, path, bytes, createdAt }: PlacedRecording,
  known: KnownRecording | undefined,
): Sentenced {
  const { wave, platform, id } = place;
  const contact = known === undefined ? {} : { contact: known.contact };
  const doomed = { wave, platform, id, path, ...contact, lying: { bytes, createdAt } };
  return { doomed, reason: reasonFor(known) };
}

function reasonFor(known: KnownRecording | undefined): DestructionReason {
  if (known === undefined) return 'unknown';
  if (known.state === 'ready') return 'end';
  return known.state === 'expected' ? 'not-confirmed' : (known.gone?.reason ?? 'unknown');
}
