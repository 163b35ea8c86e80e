import { hasDay } from '../activity/choose-records.ts';
import { countActivity, type Counting } from '../activity/count-activity.ts';
import type { ActivityOfPlatform, CountedRecord } from '../activity/counted-record.ts';
import { dayNumber } from '../activity/period-days.ts';
import type { Span } from '../activity/span.ts';
import { flowId } from '../channel.ts';
import type { Indicator, TermOf } from './indicator.ts';
import type { Line, Lines } from './indicator-lines.ts';
import { quantityOf, type Judgements } from './quantity-of.ts';

/** What an indicator rests on at one platform. */
export type PlatformCount = {
  readonly platform: string;
  readonly above: Counting;
  readonly below: Counting;
  /** Both lines are there, so that it takes part in the sums. */
  readonly isCounted: boolean;
  /** What no record in the span counts, of what is needed. */
  readonly lacking: readonly TermOf[];
};

type Asked = {
  readonly indicator: Indicator;
  readonly lines: Lines;
  readonly span: Span;
  readonly judgements: Judgements;
};

/** Counts both lines of an indicator at a platform. */
export function countPlatform(activity: ActivityOfPlatform, asked: Asked): PlatformCount {
  const { above, below } = countLines(activity, asked);
  const isCounted = takesPart(asked.indicator, above, below);
  const lacking = isCounted ? [] : lackingOf(activity, asked);
  return { platform: activity.platform, above, below, isCounted, lacking };
}

type CountedLines = Pick<PlatformCount, 'above' | 'below'>;

/** Lines of their own flows are brought to the days that both count. */
function countLines(activity: ActivityOfPlatform, asked: Asked): CountedLines {
  const counted = countBoth(activity, asked);
  if (asked.indicator.lines !== 'same-days' || areSameDays(counted)) return counted;
  const within = countBoth({ ...activity, records: withinBoth(activity, asked.span, counted) }, asked);
  return areSameDays(within) && within.above.records.length > 0 ? within : counted;
}

function countBoth(activity: ActivityOfPlatform, { lines, span, judgements }: Asked): CountedLines {
  const count = ({ flows, needs }: Line): Counting =>
    countActivity(activity, { span, flows, quantities: needs.map((of) => quantityOf(of, judgements)) });
  const above = count(lines.above);
  return { above, below: lines.below === lines.above ? above : count(lines.below) };
}

const areSameDays = ({ above, below }: CountedLines): boolean =>
  above.covered.every((day, place) => day === below.covered[place]);

/** The records none of whose days is counted by one line alone. */
function withinBoth(
  { records }: ActivityOfPlatform,
  span: Span,
  { above, below }: CountedLines,
): readonly CountedRecord[] {
  const start = dayNumber(span.from);
  const both = above.covered.map((day, place) => day & (below.covered[place] ?? 0));
  return records.filter(
    ({ first, last }) =>
      first >= start &&
      last - start < both.length &&
      !hasDay(both, 0, { first: first - start, last: last - start }),
  );
}

/** A channel that a platform does not have is none of its mix; whatever else needs both lines. */
function takesPart({ lines }: Indicator, above: Counting, below: Counting): boolean {
  if (lines === 'of-all') return below.records.length > 0;
  if (above.records.length === 0 || below.records.length === 0) return false;
  return lines !== 'same-days' || areSameDays({ above, below });
}

function lackingOf({ records }: ActivityOfPlatform, { lines, span, judgements }: Asked): readonly TermOf[] {
  const days = { first: dayNumber(span.from), last: dayNumber(span.to) };
  const inside = records.filter(({ first, last }) => first >= days.first && last <= days.last);
  return [lines.above, lines.below].flatMap(({ flows, needs }) => {
    const own = inside.filter((record) => flows.some((flow) => flowId(flow) === flowId(record)));
    return needs.filter((of) => !own.some((record) => quantityOf(of, judgements)(record) !== undefined));
  });
}

/** Of each flow the first record: where counting starts. */
export function firstOfEachFlow(records: readonly CountedRecord[]): readonly CountedRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const flow = flowId(record);
    return !seen.has(flow) && seen.add(flow).has(flow);
  });
}
