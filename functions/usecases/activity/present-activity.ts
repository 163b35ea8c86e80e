import type * as z from 'zod';
import type { presentActivityAnswerSchema, presentActivitySchema } from '#contract/activity';
import { flowId } from '#domain/channel';
import { activityKey, platformScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedActivity } from '../stored/activity.ts';

/** The activity that is there already, so that a person sees what an import is about to replace. */
export async function presentActivity(
  { store }: Session,
  { activity }: z.output<typeof presentActivitySchema>,
): Promise<z.infer<typeof presentActivityAnswerSchema>> {
  const platforms = [...new Set(activity.map(({ platform }) => platform))];
  const found = await Promise.all(
    platforms.map(async (platform) => {
      const own = activity.filter((record) => record.platform === platform);
      const keys = new Set(own.map((record) => activityKey(record.period, flowId(record))));
      const rows = await store.ledger.rows(platformScope(platform), [...keys]);
      return [...rows.values()]
        .filter(({ deleted }) => !deleted)
        .map(({ value }) => storedActivity.parse(value));
    }),
  );
  return { activity: found.flat() };
}
