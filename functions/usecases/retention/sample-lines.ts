import type { RetentionLine } from '#contract/retention';
import { endOf, limitOf } from '#domain/retention';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { destructionKey, DESTRUCTIONS, sampleScope } from '../row-keys.ts';
import { storedContact, type StoredContact } from '../stored/contact.ts';
import { storedDestruction, type StoredDestruction } from '../stored/recording.ts';
import { readKnown, type KnownRecording } from './known-recordings.ts';
import { groupedBy } from './placed-recording.ts';

export type Sample = { readonly wave: string; readonly timeZone: string; readonly platform: string };

/** Of which recording it is, empty when of none, and of which contact, forgotten or not. */
export type KnownLine = RetentionLine & { readonly id: string; readonly of: string };

/** Of each contact of a sample every recording there was, the newest first, or that there was none. */
export async function sampleLines(store: OrganisationStore, sample: Sample): Promise<readonly KnownLine[]> {
  const { rows } = await store.ledger.list(
    sampleScope(sample.wave, sample.platform),
    keysStarting('CONTACT#'),
  );
  const contacts = rows.map(({ value, deleted }) => ({ contact: storedContact.parse(value), deleted }));
  const byContact = groupedBy(await readKnown(store, sample), ({ contact }) => contact);
  const lines = await readLines(store, [...byContact.values()].flat());
  const starts = new Map(contacts.map(({ contact }) => [contact.id, contact.start]));
  return [
    ...[...byContact].flatMap(([contact, recordings]) =>
      recordings.map((one) =>
        lineOf({ platform: sample.platform, start: starts.get(contact) ?? null }, one, lines.get(one.id)),
      ),
    ),
    ...contacts
      .filter(({ contact, deleted }) => !deleted && !byContact.has(contact.id))
      .map(({ contact }) => neverSent(sample, contact)),
  ];
}

async function readLines(
  { ledger }: OrganisationStore,
  known: readonly KnownRecording[],
): Promise<ReadonlyMap<string, StoredDestruction>> {
  const rows = await ledger.rows(
    DESTRUCTIONS,
    known.map(({ id }) => destructionKey(id)),
  );
  const lines = [...rows.values()].map(({ value }) => storedDestruction.parse(value));
  return new Map(lines.map((line) => [line.id, line]));
}

function lineOf(
  about: Pick<RetentionLine, 'platform' | 'start'>,
  { contact, id, form, state, sentAt, end, limit }: KnownRecording,
  line: StoredDestruction | undefined,
) {
  const left = line === undefined ? null : Date.parse(limit) - Date.parse(line.verifiedAt);
  return {
    ...about,
    ...{ id, of: contact, contact: shown(contact), form, state, sentAt, end, limit },
    reason: line?.reason ?? null,
    destroyedAt: line?.deletedAt ?? null,
    verifiedAt: line?.verifiedAt ?? null,
    secondsBefore: left === null ? null : Math.floor(left / 1000),
    lies: false,
  };
}

const neverSent = ({ timeZone }: Sample, { id, platform, start }: StoredContact) => ({
  ...{ id: '', of: id, platform, contact: shown(id), start },
  ...{ end: endOf(start, timeZone), limit: limitOf(start, timeZone) },
  ...{ form: null, state: 'none' as const, sentAt: null, reason: null },
  ...{ destroyedAt: null, verifiedAt: null, secondsBefore: null, lies: false },
});

/** A contact that was forgotten has a name of ours, which tells nobody anything. */
const shown = (contact: string): string => (/^~[0-9a-f]{16}$/.test(contact) ? '' : contact);
