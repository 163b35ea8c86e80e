import type { Wave } from '#domain/wave';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore, StoredRow } from '../ports.ts';
import { contactKey, DOUBLE_EVALUATIONS, sampleScope, STANDARD_EVALUATIONS } from '../row-keys.ts';
import { storedContact, type StoredContact } from '../stored/contact.ts';
import { storedEvaluation, type StoredEvaluation } from '../stored/evaluation.ts';

/** A contact of the sample with everything that people are to evaluate of it. */
export type Sampled = {
  readonly contact: StoredContact;
  readonly standard: StoredEvaluation;
  readonly doubles: readonly StoredEvaluation[];
};

/** The sample of a wave, platform after platform. */
export async function readSample(store: OrganisationStore, wave: Wave): Promise<readonly Sampled[]> {
  const platforms = await Promise.all(wave.platforms.map((platform) => readPlatform(store, wave, platform)));
  return platforms.flat();
}

async function readPlatform({ ledger }: OrganisationStore, wave: Wave, platform: string): Promise<Sampled[]> {
  const scope = sampleScope(wave.code, platform);
  const prefixes = ['CONTACT#', STANDARD_EVALUATIONS, DOUBLE_EVALUATIONS];
  const [contacts = [], standards = [], doubles = []] = await Promise.all(
    prefixes.map(async (prefix) => present((await ledger.list(scope, keysStarting(prefix))).rows)),
  );
  const contactOf = new Map(contacts.map(({ key, value }) => [key, value]));
  const doublesOf = byContact(doubles.map(({ value }) => storedEvaluation.parse(value)));
  return standards.flatMap(({ value }) => {
    const standard = storedEvaluation.parse(value);
    const contact = contactOf.get(contactKey(standard.key.contact));
    if (contact === undefined) return [];
    const own = doublesOf.get(standard.key.contact) ?? [];
    return [{ contact: storedContact.parse(contact), standard, doubles: own }];
  });
}

const present = (rows: readonly StoredRow[]) => rows.filter(({ deleted }) => !deleted);

function byContact(evaluations: readonly StoredEvaluation[]): ReadonlyMap<string, StoredEvaluation[]> {
  const groups = new Map<string, StoredEvaluation[]>();
  for (const one of evaluations) groups.set(one.key.contact, [...(groups.get(one.key.contact) ?? []), one]);
  return groups;
}
