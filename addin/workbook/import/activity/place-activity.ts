import type { ActivityRecord } from '#contract/activity';
import { flowId } from '#domain/channel';
import type { PlatformOf } from '../platform-names.ts';
import type { WholeVolumes } from '../place-volumes.ts';
import { countedIn, type CountedIn, type CountRules } from './counted-in.ts';
import type { NamedActivity } from './tally-activity.ts';

/** Activity about to be recorded, with how many rows of the file it adds up. */
export type PlacedActivity = ActivityRecord & CountedIn & { readonly rows: number };

export type PlacedActivities = {
  readonly activity: readonly PlacedActivity[];
  /** Rows whose platform the person said to leave out. */
  readonly unwanted: number;
};

export type PlaceRules = CountRules & {
  readonly platformOf: PlatformOf;
  /** What was said once for the whole file, where it says nothing itself. */
  readonly whole: WholeVolumes;
};

/** Gives each sum its platform and flow, and adds up those of one platform under several names. */
export function placeActivity(named: readonly NamedActivity[], rules: PlaceRules): PlacedActivities {
  const byKey = new Map<string, Gathered>();
  let unwanted = 0;
  for (const one of named) {
    const platform = one.name === undefined ? rules.whole.platform : rules.platformOf(one.name);
    if (platform === null) unwanted += one.rows;
    else if (platform !== undefined) gather(byKey, { ...keyOfNamed(one, rules.whole), platform }, one);
  }
  const activity = [...byKey]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, gathered]) => placed(gathered, rules))
    .filter(({ counted }) => Object.keys(counted).length > 0);
  return { activity, unwanted };
}

type Key = Pick<ActivityRecord, 'platform' | 'period' | 'channel' | 'direction'>;
type Gathered = { readonly key: Key; readonly of: NamedActivity[] };

/** What makes two records the same one. */
export const activityKeyOf = (of: Key): string => `${of.platform} ${of.period} ${flowId(of)}`;

const keyOfNamed = (named: NamedActivity, whole: WholeVolumes): Omit<Key, 'platform'> => ({
  period: named.period ?? whole.period,
  channel: named.channel ?? whole.channel,
  direction: named.direction ?? whole.direction,
});

function gather(byKey: Map<string, Gathered>, key: Key, named: NamedActivity): void {
  const id = activityKeyOf(key);
  const gathered = byKey.get(id) ?? { key, of: [] };
  byKey.set(id, gathered);
  gathered.of.push(named);
}

function placed({ key, of }: Gathered, rules: PlaceRules): PlacedActivity {
  const totals = countedIn(of, rules);
  return { ...key, ...totals, rows: of.reduce((rows, one) => rows + one.rows, 0) };
}
