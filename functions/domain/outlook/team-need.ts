import { countActivity, measureOf, sumOf, type Quantity } from '../activity/count-activity.ts';
import type { ActivityOfPlatform } from '../activity/counted-record.ts';
import { handlingOf } from '../activity/handling.ts';
import type { MeasureId } from '../activity/measure.ts';
import type { Span } from '../activity/span.ts';
import type { Flow } from '../channel.ts';
import { divide, isZero, toNumber, type Fraction } from '../fraction.ts';
import { daysOfWeek, mondayOf } from './calendar.ts';

/** How long contacts took lately, and how much of paid time was paused. */
export type TeamPace = {
  /** Talk, hold and wrap-up over contacts answered; undefined when they were not counted. */
  readonly handlingSeconds: number | undefined;
  /** Paused over logged time; undefined when it was not counted. */
  readonly shrinkage: number | undefined;
};

type Counted = Pick<ActivityOfPlatform, 'records'>;

/** The last weeks, else the last quarter: months are counted in it even where weeks are not. */
const SPANS = [4, 13] as const;

/** The pace of a flow in the weeks before one. */
export function paceBefore(activity: Counted, flow: Flow, week: number): TeamPace {
  const spans = SPANS.map((weeks) => spanBefore(week, weeks));
  const first = (above: Quantity, below: MeasureId) =>
    spans.map((span) => ratioOf(activity, { span, flow, above, below })).find((ratio) => ratio !== undefined);
  return {
    handlingSeconds: first(handlingOf, 'answered'),
    shrinkage: first(measureOf('pausedSeconds'), 'loggedSeconds'),
  };
}

const spanBefore = (week: number, weeks: number): Span => ({
  from: mondayOf(week - weeks),
  to: daysOfWeek(week - 1)[6] ?? mondayOf(week - 1),
});

type Ratio = {
  readonly span: Span;
  readonly flow: Flow;
  readonly above: Quantity;
  readonly below: MeasureId;
};

function ratioOf(activity: Counted, { span, flow, above, below }: Ratio): number | undefined {
  const counting = countActivity(activity, {
    span,
    flows: [flow],
    quantities: [above, measureOf(below)],
  });
  const total = (quantity: Quantity): Fraction => sumOf(counting.records, quantity);
  if (counting.isOverlapping || isZero(total(measureOf(below)))) return undefined;
  return toNumber(divide(total(above), total(measureOf(below))));
}
