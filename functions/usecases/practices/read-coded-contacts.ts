import type { CodedContact } from '#domain/practice/coding';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { CODES, CONTACTS, sampleScope } from '../row-keys.ts';
import { storedCode } from '../stored/code.ts';
import { storedContact } from '../stored/contact.ts';

/** The contacts of a platform in a wave that somebody coded, also those whose names were forgotten since. */
export async function readCodedContacts(
  { ledger }: OrganisationStore,
  wave: string,
  platform: string,
): Promise<readonly CodedContact[]> {
  const scope = sampleScope(wave, platform);
  const [contacts, codes] = await Promise.all(
    [CONTACTS, CODES].map(async (prefix) => (await ledger.list(scope, keysStarting(prefix))).rows),
  );
  const coded = new Map(
    (codes ?? []).flatMap(({ key, deleted, value }) =>
      deleted ? [] : [[key.slice(CODES.length), storedCode.parse(value)] as const],
    ),
  );
  return (contacts ?? []).flatMap(({ deleted, value }): CodedContact[] => {
    const contact = storedContact.parse(value);
    const code = coded.get(contact.id);
    if (deleted || code === undefined) return [];
    const { channel, direction, batch, token } = contact;
    const { duration, reason, reaction } = code;
    const of = { contact: contact.id, platform, channel, direction, batch, token };
    return [{ ...of, duration, reason, reaction, codes: new Map(Object.entries(code.codes)) }];
  });
}
