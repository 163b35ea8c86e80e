import { keysOf } from '../../../functions/store/keys.ts';
import type { OrganisationSize } from '../costs/organisation-size.ts';
import { momentsOf, numbersFrom } from './moments.ts';
import { ofEvaluation, ofOpening, type Load, type Loads } from './places.ts';

/** What arrives in each second, by partition key, of one organisation. */
export type Arrivals = {
  readonly seconds: number;
  readonly byPartition: ReadonlyMap<string, readonly Load[]>;
  /** Transactions upon the busiest sample: each waits for the one before. */
  readonly commits: ReadonlyMap<string, readonly number[]>;
};

/** A day's evaluations are sent in the last minutes of it; on Monday every workbook opens within some. */
export const RUSH_SECONDS = 300;
const SEED = 9;
const WAVE = '2026-Q4';
const EVALUATIONS_OF_DAY = 10;

const keys = keysOf('O1');
const platformsOf = ({ platforms }: OrganisationSize): readonly string[] =>
  Array.from({ length: platforms }, (_, index) => `P${index + 1}`);

/** Everybody sends what they evaluated during the day, each evaluation upon one platform. */
export function eveningOf(size: OrganisationSize): Arrivals {
  const random = numbersFrom(SEED);
  const platforms = platformsOf(size);
  const sent = momentsOf({ workbooks: size.evaluators * EVALUATIONS_OF_DAY, seconds: RUSH_SECONDS }, random);
  const loads = sent.map((second) => {
    const platform = platforms[Math.floor(random() * platforms.length)] ?? 'P1';
    return { second, loads: ofEvaluation({ keys, wave: WAVE, platform }) };
  });
  return gather(loads);
}

/** Everybody opens their workbook, whose formulas ask for every platform. */
export function mondayOf(size: OrganisationSize): Arrivals {
  const platforms = platformsOf(size);
  const workbooks = size.evaluators + size.readers;
  const loads = ofOpening({ keys, wave: WAVE, platform: '' }, platforms);
  const opened = momentsOf({ workbooks, seconds: RUSH_SECONDS }, numbersFrom(SEED));
  return gather(opened.map((second) => ({ second, loads })));
}

function gather(all: readonly { readonly second: number; readonly loads: Loads }[]): Arrivals {
  const byPartition = new Map<string, Load[]>();
  const commits = new Map<string, number[]>();
  for (const { second, loads } of all)
    for (const [partition, load] of loads) {
      const loaded = at(byPartition, partition, { read: 0, write: 0 });
      const before = loaded[second] ?? { read: 0, write: 0 };
      loaded[second] = { read: before.read + load.read, write: before.write + load.write };
      if (!partition.startsWith('audit ')) continue;
      const counted = at(commits, partition, 0);
      counted[second] = (counted[second] ?? 0) + 1;
    }
  return { seconds: RUSH_SECONDS, byPartition, commits };
}

function at<Value>(map: Map<string, Value[]>, key: string, nothing: Value): Value[] {
  const known = map.get(key) ?? Array.from({ length: RUSH_SECONDS }, () => nothing);
  map.set(key, known);
  return known;
}
