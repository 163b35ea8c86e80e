import type { ImportedContact } from '#contract/contact';
import type { Channel, Direction } from '#domain/channel';
import type { PlatformOf } from './platform-names.ts';
import type { ContactsRead } from './read-contacts.ts';

/** What was said once for the whole file, where it says nothing itself. */
export type WholeFile = {
  readonly platform: string;
  readonly channel: Channel;
  readonly direction: Direction;
};

export type PlacedContacts = {
  readonly contacts: readonly ImportedContact[];
  /** Rows whose platform the person said to leave out. */
  readonly unwanted: number;
};

/** Gives each contact its platform and flow; left aside are those whose name nobody has said the platform of. */
export function placeContacts(
  { contacts }: Pick<ContactsRead, 'contacts'>,
  platformOf: PlatformOf,
  whole: WholeFile,
): PlacedContacts {
  const placed: ImportedContact[] = [];
  let unwanted = 0;
  for (const { name, channel = whole.channel, direction = whole.direction, ...contact } of contacts) {
    const platform = name === undefined ? whole.platform : platformOf(name);
    if (platform === null) unwanted += 1;
    else if (platform !== undefined) placed.push({ ...contact, channel, direction, platform });
  }
  return { contacts: placed, unwanted };
}
