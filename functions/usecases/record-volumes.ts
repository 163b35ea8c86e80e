import type * as z from 'zod';
import { QualityError } from '#contract/error';
import { recordVolumesAnswerSchema, type recordVolumesSchema, type VolumeRecord } from '#contract/volume';
import { flowId } from '#domain/channel';
import { chunksOf } from './chunks.ts';
import { readRegister } from './read-register.ts';
import { ORGANISATION, platformScope, VOLUMES_MARK, volumeKey } from './row-keys.ts';
import { auditNote, partOf, type Session } from './session.ts';

type Recorded = z.infer<typeof recordVolumesAnswerSchema>;

/** With the head, the log, the audit, the memory and the mark, below the hundred items of a transaction. */
const VOLUMES_AT_ONCE = 90;

/** Records contacts received; a later record of the same platform, period and flow replaces the earlier. */
export async function recordVolumes(
  session: Session,
  { volumes }: z.output<typeof recordVolumesSchema>,
): Promise<Recorded> {
  await requirePlatforms(session, volumes);
  const platforms = [...new Set(volumes.map(({ platform }) => platform))];
  const recorded = await Promise.all(
    platforms.map((platform) => {
      const own = volumes.filter((volume) => volume.platform === platform);
      return recordOfPlatform(session, platform, lastOfEach(own));
    }),
  );
  return { recorded: recorded.reduce((total, count) => total + count, 0) };
}

async function requirePlatforms({ store }: Session, volumes: readonly VolumeRecord[]): Promise<void> {
  const known = new Set((await readRegister(store)).platforms.map(({ code }) => code));
  const issues = volumes
    .map(({ platform }, index) => ({ path: `volumes.${index}.platform`, code: 'unknown-platform', platform }))
    .filter(({ platform }) => !known.has(platform));
  if (issues.length > 0) throw new QualityError('invalid-request', { issues });
}

const keyOf = (volume: VolumeRecord): string => volumeKey(volume.period, flowId(volume));

/** A transaction cannot write an item twice: of two records of the same thing the last one holds. */
const lastOfEach = (volumes: readonly VolumeRecord[]): VolumeRecord[] => [
  ...new Map(volumes.map((volume) => [keyOf(volume), volume])).values(),
];

async function recordOfPlatform(
  session: Session,
  platform: string,
  volumes: readonly VolumeRecord[],
): Promise<number> {
  let recorded = 0;
  for (const [index, chunk] of chunksOf(volumes, VOLUMES_AT_ONCE).entries())
    recorded += (await recordChunk(session, `${platform}#${index}`, chunk)).recorded;
  return recorded;
}

function recordChunk(session: Session, part: string, chunk: readonly VolumeRecord[]): Promise<Recorded> {
  const { ledger } = session.store;
  const scope = platformScope(chunk[0]?.platform ?? '');
  return ledger.commit({
    scope,
    idempotency: partOf(session, part),
    answer: recordVolumesAnswerSchema,
    decide: async () => {
      const rows = await ledger.rows(scope, chunk.map(keyOf));
      const writes = chunk.map((volume) => ({
        key: keyOf(volume),
        version: rows.get(keyOf(volume))?.version ?? 0,
        value: volume,
      }));
      const audit = auditNote(session, 'record-volumes', { rows: writes.length });
      const marks = [{ scope: ORGANISATION, row: VOLUMES_MARK }];
      return { answer: { recorded: chunk.length }, commit: { writes, marks, audit } };
    },
  });
}
