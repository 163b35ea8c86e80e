import { QualityError } from '#contract/error';
import type { Member } from '#domain/role';
import type { OrganisationStore } from '../ports.ts';
import { contactKey, sampleScope, waveScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { seesRow } from '../sight.ts';
import { storedClaim, type StoredContact } from '../stored/contact.ts';
import { readRecorded, type RecordedContact } from './recorded-contact.ts';

/** One that is in the sample. */
export type SampledContact = RecordedContact & { readonly contact: StoredContact };

/** Which platform's sample each contact is or was in; absent for an id that the wave does not know. */
export async function platformsOf(
  { ledger }: Pick<OrganisationStore, 'ledger'>,
  wave: string,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const claims = await ledger.rows(waveScope(wave), [...new Set(contacts)].map(contactKey));
  return new Map(
    contacts.flatMap((contact) => {
      const claim = claims.get(contactKey(contact));
      return claim === undefined ? [] : [[contact, storedClaim.parse(claim.value).platform] as const];
    }),
  );
}

/** Whether somebody may send or hear what a contact left: an evaluator, of contacts they evaluate. */
export const seesRecorded = (member: Member, recorded: RecordedContact): recorded is SampledContact =>
  recorded.contact !== undefined &&
  (member.role === 'quality-manager' ||
    recorded.evaluations.some(({ value }) => seesRow(member, value.evaluator)));

/** A contact that the wave knows, whether or not it is still in the sample. Throws not-found. */
export async function requireRecorded(
  { store }: Session,
  wave: string,
  contact: string,
): Promise<{ readonly platform: string; readonly recorded: RecordedContact }> {
  const platform = (await platformsOf(store, wave, [contact])).get(contact);
  if (platform === undefined) throw new QualityError('not-found', { wave, contact: 'unknown' });
  const recorded = (await readRecorded(store, sampleScope(wave, platform), [contact])).get(contact);
  if (recorded === undefined) throw new QualityError('not-found', { wave, contact: 'unknown' });
  return { platform, recorded };
}

/** Things of contacts, by the platform of each; those of no known contact are under none. */
export function byPlatform<Item extends { readonly contact: string }>(
  items: readonly Item[],
  platforms: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const platform = platforms.get(item.contact);
    if (platform !== undefined) groups.set(platform, [...(groups.get(platform) ?? []), item]);
  }
  return groups;
}
