import type { FieldValue, RowChange } from '#contract/row';
import type { OrganisationStore } from '../ports.ts';
import type { Register } from '../read-register.ts';
import { contactKey, sampleScope } from '../row-keys.ts';
import { storedContact, type StoredContact } from '../stored/contact.ts';
import type { StoredFact } from '../stored/fact.ts';
import { platformOfLine } from './platform-lines.ts';

/** A contact in the sample of a platform in a wave, not forgotten; undefined when there is none. */
export type FactContacts = (
  wave: FieldValue,
  platform: FieldValue,
  id: FieldValue,
) => StoredContact | undefined;

type Named = { readonly wave: string; readonly platform: string; readonly id: string };

/** The contact that a pushed fact will name; blank where it names none. */
export function namedBy({ key, changes }: RowChange, before: StoredFact | undefined): Named {
  const said = (field: 'wave' | 'contact'): string => {
    const change = changes[field];
    return String((change === undefined ? before?.[field] : change.to) ?? '').trim();
  };
  return {
    wave: said('wave'),
    platform: String(platformOfLine(key)?.['platform'] ?? ''),
    id: said('contact'),
  };
}

/** Reads the contacts named, of waves that there are. */
export async function readFactContacts(
  { ledger }: OrganisationStore,
  { waves }: Register,
  named: readonly Named[],
): Promise<FactContacts> {
  const known = named.filter(({ wave, id }) => id !== '' && waves.some(({ code }) => code === wave));
  const scopes = new Map(known.map(({ wave, platform }) => [sampleScope(wave, platform), wave]));
  const read = await Promise.all(
    [...scopes].map(([scope, wave]) => {
      const ids = known.filter((one) => one.wave === wave).map(({ id }) => id);
      return ledger.rows(scope, [...new Set(ids)].map(contactKey));
    }),
  );
  const contacts = read
    .flatMap((rows) => [...rows.values()])
    .filter(({ deleted }) => !deleted)
    .map(({ value }) => storedContact.parse(value))
    .filter(({ forgotten }) => forgotten !== true);
  const byName = new Map(contacts.map((one) => [nameOf(one.wave, one.platform, one.id), one]));
  return (wave, platform, id) => byName.get(nameOf(wave, platform, id));
}

const nameOf = (...parts: readonly FieldValue[]): string => JSON.stringify(parts);
