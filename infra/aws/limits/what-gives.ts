import { ORGANISATIONS_AT_ONCE } from '../../../functions/usecases/schedule/each-organisation.ts';
import { MS_OF_ROUND_TRIP, MS_OF_WORK } from '../costs/assumed.ts';
import { measured } from '../costs/measured.ts';
import type { OrganisationSize } from '../costs/organisation-size.ts';
import { stages } from '../stage.ts';
import { awsLimits, COMMITS_OF_SCOPE, RUN_SECONDS } from './aws-limits.ts';
import { queue, type Queued } from './queue.ts';
import { eveningOf, mondayOf, RUSH_SECONDS, type Arrivals } from './rushes.ts';

/** A limit, and how much of it is used in the worst second. Above 1 it gives. */
export type Finding = Queued & {
  readonly limit: string;
  /** Whose it is: AWS's for a partition cannot be raised, an account's by asking, ours in stage.ts. */
  readonly whose: 'partition' | 'account' | 'stage' | 'product';
};

export type Scale = { readonly organisations: number; readonly each: OrganisationSize };

/** Every limit under the two rushes of a day, the fullest first. */
export function whatGives(scale: Scale): readonly Finding[] {
  const [evening, monday] = [eveningOf(scale.each), mondayOf(scale.each)];
  const findings = [...ofPartitions(evening), ...ofPartitions(monday), ...ofAll(scale), ...ofRuns(scale)];
  return worstOfEach(findings).sort((one, other) => other.busiest - one.busiest);
}

/** Of one organisation: others lie elsewhere. */
function ofPartitions({ byPartition, commits }: Arrivals): readonly Finding[] {
  const { partitionReadUnits, partitionWriteUnits } = awsLimits;
  const ofUnits = [...byPartition.values()].flatMap((loads): Finding[] => [
    {
      limit: 'reads of one partition',
      whose: 'partition',
      ...queue(
        loads.map(({ read }) => read),
        partitionReadUnits,
      ),
    },
    {
      limit: 'writes of one partition',
      whose: 'partition',
      ...queue(
        loads.map(({ write }) => write),
        partitionWriteUnits,
      ),
    },
  ]);
  const ofCommits = [...commits.values()].map((counted): Finding => ({
    limit: 'commits one after the other, one platform of a wave',
    whose: 'product',
    ...queue(counted, COMMITS_OF_SCOPE),
  }));
  return [...ofUnits, ...ofCommits];
}

/** Of all organisations together: an even stream, since many chances level out. */
function ofAll({ organisations, each }: Scale): readonly Finding[] {
  const { opening, refresh, evaluation } = measured;
  const opened = (organisations * (each.evaluators + each.readers)) / RUSH_SECONDS;
  const sent = (organisations * each.evaluators * 10) / RUSH_SECONDS;
  const requests = Math.max(opened * (opening.requests + refresh.requests), sent * evaluation.requests);
  const perRequest = (evaluation.calls / evaluation.requests) * MS_OF_ROUND_TRIP + MS_OF_WORK;
  const { throttle, units } = stages.production;
  const steady = (perSecond: number, capacity: number) =>
    queue(
      Array.from({ length: RUSH_SECONDS }, () => perSecond),
      capacity,
    );
  const reads = Math.max(opened * (opening.readUnits + refresh.readUnits), sent * evaluation.readUnits);
  return [
    { limit: 'requests of the stage', whose: 'stage', ...steady(requests, throttle.rate) },
    { limit: 'requests of the account', whose: 'account', ...steady(requests, awsLimits.httpRequests) },
    {
      limit: 'functions at once',
      whose: 'account',
      ...steady((requests * perRequest) / 1000, awsLimits.concurrency),
    },
    { limit: 'reads of the table, as the stage bounds them', whose: 'stage', ...steady(reads, units.read) },
    {
      limit: 'writes of the table, as the stage bounds them',
      whose: 'stage',
      ...steady(sent * evaluation.writeUnits, units.write),
    },
    { limit: 'reads of the table', whose: 'account', ...steady(reads, awsLimits.tableReadUnits) },
  ];
}

/** What runs by itself is cut after a quarter of an hour. */
const ofRuns = ({ organisations, each }: Scale): readonly Finding[] =>
  [
    { limit: 'the hourly run', calls: measured.hourly.calls, atOnce: 1 },
    {
      limit: 'the daily run',
      calls: measured.daily.calls + (each.platforms - 2) * CALLS_OF_PLATFORM,
      atOnce: Math.min(organisations, ORGANISATIONS_AT_ONCE),
    },
  ].map(({ limit, calls, atOnce }) => ({
    limit,
    whose: 'product',
    ...queue([(organisations * calls * MS_OF_ROUND_TRIP) / 1000 / atOnce], RUN_SECONDS),
  }));

/** What the daily run asks of each platform more: its recordings, its contacts, its chain, its seal. */
const CALLS_OF_PLATFORM = 8;

function worstOfEach(findings: readonly Finding[]): Finding[] {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.limit);
    if (known === undefined || finding.busiest > known.busiest) worst.set(finding.limit, finding);
  }
  return [...worst.values()];
}
