import { MAX_ACTIVITY, type ActivityRecord } from '#contract/activity';
import type { Client } from '../../../api/client.ts';
import { activityKeyOf, type PlacedActivity } from './place-activity.ts';

/** What is recorded already of the activity about to be, by key. Rejects with ApiFailure. */
export async function presentActivity(
  client: Client,
  activity: readonly PlacedActivity[],
): Promise<ReadonlyMap<string, ActivityRecord>> {
  const present = new Map<string, ActivityRecord>();
  for (let from = 0; from < activity.length; from += MAX_ACTIVITY) {
    const keys = activity
      .slice(from, from + MAX_ACTIVITY)
      .map(({ platform, period, channel, direction }) => ({ platform, period, channel, direction }));
    const answer = await client.call('presentActivity', { request: { activity: keys } });
    for (const one of answer.activity) present.set(activityKeyOf(one), one);
  }
  return present;
}
