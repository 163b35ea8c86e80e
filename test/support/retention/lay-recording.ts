import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { endOf, lifecycleDays, limitOf } from '#domain/retention';
import type { Directory, OrganisationStore } from '../../../functions/usecases/ports.ts';
import { readRecorded, recordingWrites } from '../../../functions/usecases/recordings/recorded-contact.ts';
import { recordingPath } from '../../../functions/usecases/recordings/recording-path.ts';
import { sampleScope } from '../../../functions/usecases/row-keys.ts';
import { byItself } from '../../../functions/usecases/schedule/by-itself.ts';
import type { StoredVersion } from '../../../functions/usecases/stored/recording.ts';
import { WAVE } from '../organisation.ts';

export type Laid = StoredVersion & { readonly contact: string };
type Laying = {
  readonly contact: string;
  readonly start?: string;
  readonly state?: StoredVersion['state'];
  readonly sentAt: string;
  readonly platform?: string;
  readonly id?: string;
};

/** A recording as it is once it was sent: its file in the bucket, its row, and what its evaluations say of it. */
export async function layRecording(store: OrganisationStore, laying: Laying): Promise<Laid> {
  const { contact, platform = 'FR-LYON' } = laying;
  const version = versionOf(laying);
  const scope = sampleScope(WAVE, platform);
  await store.ledger.commit({
    scope,
    idempotency: { key: `lay#${version.id}`, requestHash: version.id },
    answer: z.object({}),
    decide: async () => {
      const before = (await readRecorded(store, scope, [contact])).get(contact);
      if (before === undefined) throw new Error(`no contact ${contact}`);
      const audit = { operation: 'lay', by: byItself, at: version.sentAt, requestId: version.id };
      return { answer: {}, commit: { writes: recordingWrites(before, [version]), audit } };
    },
  });
  await store.files.write(version.path, soundOf(version.id));
  return { ...version, contact };
}

/** Every path that the bucket holds of an organisation's recordings. */
export async function lyingIn({ recordings }: Directory, organisation: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const page of recordings())
    paths.push(...page.filter((one) => one.organisation === organisation).map(({ path }) => path));
  return paths;
}

/** What is neither a name nor an id of anybody. */
const soundOf = (id: string): Uint8Array => Buffer.from(`the voice of ${id}`);

export const startOfAll = '2026-10-15T09:00:00Z';
export const ENDS = { limit: limitOf(startOfAll, 'Europe/Paris'), end: endOf(startOfAll, 'Europe/Paris') };

function versionOf({ start = startOfAll, state = 'ready', sentAt, platform = 'FR-LYON', id }: Laying) {
  const [limit, end] = [limitOf(start, 'Europe/Paris'), endOf(start, 'Europe/Paris')];
  const own = id ?? randomUUID();
  const days = lifecycleDays(limit, Date.parse(sentAt));
  return {
    id: own,
    path: recordingPath({ days, end, wave: WAVE, platform, id: own }),
    form: 'audio' as const,
    state,
    format: 'wav' as const,
    bytes: soundOf(own).length,
    sha256: createHash('sha256').update(soundOf(own)).digest('hex'),
    seconds: 30,
    peaks: null,
    end,
    limit,
    sentAt,
    by: { ...byItself, name: 'Claire' },
    gone: null,
  };
}
