import type { ActivityRecord } from '#contract/activity';
import { measureIds, type MeasureId } from '#domain/activity/measure';
import { activityKeyOf, type PlacedActivity } from './place-activity.ts';

/** What a measure was and will be. */
export type MeasureChange = { readonly measure: MeasureId; readonly before: number; readonly after: number };

/** How a record stands to what is there: `completed` adds measures and changes none. */
export type ActivityDifference = {
  readonly activity: PlacedActivity;
  readonly state: 'new' | 'completed' | 'changed' | 'same';
  readonly changes: readonly MeasureChange[];
  /** Measures that the record there does not have. */
  readonly added: readonly MeasureId[];
};

/** Compares what is about to be recorded with what is there, by key. */
export const activityDifferences = (
  activity: readonly PlacedActivity[],
  present: ReadonlyMap<string, ActivityRecord>,
): readonly ActivityDifference[] => activity.map((one) => difference(one, present.get(activityKeyOf(one))));

function difference(activity: PlacedActivity, before: ActivityRecord | undefined): ActivityDifference {
  const told = measureIds.filter((id) => activity.counted[id] !== undefined);
  if (before === undefined) return { activity, state: 'new', changes: [], added: told };
  const changes = told.flatMap((measure): readonly MeasureChange[] => {
    const [was, is] = [before.counted[measure], activity.counted[measure]];
    return was === undefined || is === undefined || was === is ? [] : [{ measure, before: was, after: is }];
  });
  const added = told.filter((measure) => before.counted[measure] === undefined);
  return { activity, state: stateOf(changes.length, added.length), changes, added };
}

function stateOf(changes: number, added: number): ActivityDifference['state'] {
  if (changes > 0) return 'changed';
  return added > 0 ? 'completed' : 'same';
}
