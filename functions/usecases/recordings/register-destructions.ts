import * as z from 'zod';
import type { DestructionReason } from '#domain/recording';
import { digestOf } from '../digest.ts';
import type { AuditNote } from '../ports.ts';
import { destructionKey, DESTRUCTIONS } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import type { StoredDestruction } from '../stored/recording.ts';
import type { Destroying } from './destroying.ts';
import type { FoundRecording, SampleOf } from './find-doomed.ts';
import { recordingPlace } from './recording-path.ts';

export type Destruction = SampleOf & {
  readonly found: readonly FoundRecording[];
  readonly reason: DestructionReason;
  /** ISO instants. */
  readonly deletedAt: string;
  readonly verifiedAt: string;
};

/** Writes a line for each that has none yet: the first time it was destroyed is what counts. */
export async function registerDestructions(destroying: Destroying, destruction: Destruction): Promise<void> {
  const { ledger } = destroying.store;
  const keys = destruction.found.map(({ doomed }) => destructionKey(doomed.id));
  await ledger.commit({
    scope: DESTRUCTIONS,
    idempotency: onceFor('register', destruction),
    answer: z.object({}),
    decide: async () => {
      const there = await ledger.rows(DESTRUCTIONS, keys);
      const lines = destruction.found
        .filter(({ doomed }) => !there.has(destructionKey(doomed.id)))
        .map((found) => lineOf(found, destruction));
      if (lines.length === 0) return { answer: {} };
      const writes = lines.map((value) => ({ key: destructionKey(value.id), version: 0, value }));
      return {
        answer: {},
        commit: { writes, audit: destructionNote(destroying, destruction, lines.length) },
      };
    },
  });
}

/** The same recordings are destroyed once. */
export function onceFor(step: string, { found, reason }: Pick<Destruction, 'found' | 'reason'>) {
  const digest = digestOf([reason, ...found.map(({ doomed }) => doomed.id)]);
  return { key: `destroy-${step}#${digest}`, requestHash: digest };
}

export const destructionNote = (
  { by, clock, requestId }: Destroying,
  { wave, platform, reason }: Destruction,
  recordings: number,
): AuditNote => ({
  operation: 'destroy-recording',
  by,
  at: instantOf(clock),
  requestId,
  detail: { wave, platform, reason, recordings },
});

function lineOf(
  { doomed, version }: FoundRecording,
  { wave, platform, reason, deletedAt, verifiedAt }: Destruction,
): StoredDestruction {
  const times = { deletedAt, verifiedAt, reason };
  if (version === undefined) return { ...unknownLine(doomed), wave, platform, ...times };
  const { id, form, bytes, sha256, sentAt, end, limit } = version;
  return { id, wave, platform, form, bytes, sha256, sentAt, end, limit, ...times };
}

const HOURS_24 = 86_400_000;

/** What the place and the bucket tell of one that no row names. */
function unknownLine({ id, path, lying }: FoundRecording['doomed']) {
  const end = recordingPlace(path)?.end ?? '';
  const limit = end === '' ? '' : new Date(Date.parse(end) + HOURS_24).toISOString();
  return {
    id,
    form: 'audio',
    bytes: lying?.bytes ?? 0,
    sha256: '',
    sentAt: lying?.createdAt ?? end,
    end,
    limit,
  } as const;
}
