import type * as z from 'zod';
import { volumeSchema, type presentVolumesAnswerSchema, type presentVolumesSchema } from '#contract/volume';
import { flowId } from '#domain/channel';
import { platformScope, volumeKey } from './row-keys.ts';
import type { Session } from './session.ts';

/** The volumes that are there already, so that a person sees what an import is about to replace. */
export async function presentVolumes(
  { store }: Session,
  { volumes }: z.output<typeof presentVolumesSchema>,
): Promise<z.infer<typeof presentVolumesAnswerSchema>> {
  const platforms = [...new Set(volumes.map(({ platform }) => platform))];
  const found = await Promise.all(
    platforms.map(async (platform) => {
      const own = volumes.filter((volume) => volume.platform === platform);
      const keys = new Set(own.map((volume) => volumeKey(volume.period, flowId(volume))));
      const rows = await store.ledger.rows(platformScope(platform), [...keys]);
      return [...rows.values()]
        .filter(({ deleted }) => !deleted)
        .map(({ value }) => volumeSchema.parse(value));
    }),
  );
  return { volumes: found.flat() };
}
