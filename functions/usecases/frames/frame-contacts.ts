import { QualityError } from '#contract/error';
import { channels, directions, type Channel, type Direction } from '#domain/channel';
import type { OrganisationStore } from '../ports.ts';
import { contactsPath, type FramePlace } from './frame-paths.ts';
import { wholeLines } from './lines/byte-lines.ts';

/** A contact of a frozen frame. */
export type FrameContact = {
  readonly platform: string;
  readonly id: string;
  readonly channel: Channel;
  readonly direction: Direction;
  /** ISO instant with milliseconds. */
  readonly start: string;
  readonly token: string | null;
};

/** Every contact of a frozen frame, some thousands at a time, sorted by the bytes of platform, then id. */
export async function* frameContacts(
  { files }: OrganisationStore,
  place: FramePlace,
): AsyncGenerator<readonly FrameContact[]> {
  const pieces = await files.read(contactsPath(place));
  if (pieces === undefined) throw new QualityError('internal', { frame: place.frame, missing: 'contacts' });
  for await (const lines of wholeLines(pieces))
    yield lines
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map(readContact);
}

function readContact(line: string): FrameContact {
  const [platform = '', id = '', channelName, directionName, start = '', token = ''] = line.split('\t');
  const channel = channels.find((one) => one === channelName);
  const direction = directions.find((one) => one === directionName);
  if (channel === undefined || direction === undefined)
    throw new QualityError('internal', { line: 'unreadable' });
  return { platform, id, channel, direction, start, token: token === '' ? null : token };
}
