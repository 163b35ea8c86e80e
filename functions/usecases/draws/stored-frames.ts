import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { FRAMES, waveScope } from '../row-keys.ts';
import { storedFrame, type StoredFrame } from '../stored/frame.ts';

/** The frames of a wave that something was imported into. */
export async function storedFrames(
  { ledger }: OrganisationStore,
  wave: string,
): Promise<readonly StoredFrame[]> {
  const { rows } = await ledger.list(waveScope(wave), keysStarting(FRAMES));
  return rows.filter(({ deleted }) => !deleted).map(({ value }) => storedFrame.parse(value));
}
