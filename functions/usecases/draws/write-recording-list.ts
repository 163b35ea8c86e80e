import { byteOrder } from '#domain/sampling/byte-order';
import type { FrameContact } from '../frames/frame-contacts.ts';
import { recordingsPath, type FramePlace } from '../frames/frame-paths.ts';
import type { OrganisationStore } from '../ports.ts';
import type { RankedStratum } from './rank-contacts.ts';

const HEADER = 'platform\tid\tchannel\tdirection\n';

/**
 * Keeps the list of recordings that hides a sample: in the order of platforms and ids, which tells nothing of ranks.
 * @returns contacts in it
 */
export async function writeRecordingList(
  { files }: OrganisationStore,
  place: FramePlace,
  strata: readonly RankedStratum[],
): Promise<number> {
  const lines = strata.flatMap(({ decoys }) => decoys.map(lineOf)).sort(byteOrder);
  await files.write(recordingsPath(place), new TextEncoder().encode(HEADER + lines.join('')));
  return lines.length;
}

const lineOf = ({ platform, id, channel, direction }: FrameContact): string =>
  `${[platform, id, channel, direction].join('\t')}\n`;
