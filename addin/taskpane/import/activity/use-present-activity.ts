import type { ActivityRecord } from '#contract/activity';
import { activityKeyOf, type PlacedActivity } from '../../../workbook/import/activity/place-activity.ts';
import { presentActivity } from '../../../workbook/import/activity/present-activity.ts';
import { usePresent, type Present } from '../use-present.ts';

export type PresentActivity = Present<ActivityRecord>;

/** What is recorded already of the activity about to be: asked again when other periods are. */
export const usePresentActivity = (activity: readonly PlacedActivity[]): PresentActivity =>
  usePresent(activity.map(activityKeyOf).join('\n'), (client) => presentActivity(client, activity));
