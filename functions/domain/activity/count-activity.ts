import type { Flow } from '../channel.ts';
import { fractionOf, sum, type Fraction } from '../fraction.ts';
import { chooseRecords, hasDay, type DayRange } from './choose-records.ts';
import type { ActivityOfPlatform, CountedRecord } from './counted-record.ts';
import type { MeasureId } from './measure.ts';
import { dayNumber } from './period-days.ts';
import type { Span } from './span.ts';

/** What is looked for in a record: a number, or undefined where it was not counted. */
export type Quantity = (record: CountedRecord) => number | undefined;

/** A measure, as a quantity. */
export const measureOf =
  (measure: MeasureId): Quantity =>
  ({ counted }) =>
    counted[measure];

export type Counting = {
  /** The records that count, flow by flow and by day: each has every quantity asked for. */
  readonly records: readonly CountedRecord[];
  /** A day of the span by its place in it: 1 when the platform is open and a flow that counts anything lacks it. */
  readonly missing: Uint8Array;
  /** The same: 1 when any flow counts it. */
  readonly covered: Uint8Array;
  /** Records with one of the quantities but not all, on days that no other counts. */
  readonly leftOut: number;
  readonly isOverlapping: boolean;
  /** Two records of which that is so, the one that counts first. */
  readonly overlap: readonly CountedRecord[];
};

export type CountAsk = {
  readonly span: Span;
  readonly flows: readonly Flow[];
  readonly quantities: readonly Quantity[];
};

/** The records of a platform that quantities are summed over, all of them over the same ones. */
export function countActivity(
  { records, closedOn }: Pick<ActivityOfPlatform, 'records' | 'closedOn'>,
  { span, flows, quantities }: CountAsk,
): Counting {
  const days = { first: dayNumber(span.from), last: dayNumber(span.to) };
  const inside = records.filter(({ first, last }) => first >= days.first && last <= days.last);
  const byFlow = flows.map((flow) =>
    countFlow(
      inside.filter((record) => record.channel === flow.channel && record.direction === flow.direction),
      days,
      quantities,
    ),
  );
  const counted = byFlow.filter(({ chosen }) => chosen.length > 0);
  const isOpen = (place: number) => closedOn?.(days.first + place) !== true;
  return {
    records: counted.flatMap(({ chosen }) => chosen),
    missing: anyOf(days, counted, (covered, place) => (covered === 0 && isOpen(place) ? 1 : 0)),
    covered: anyOf(days, counted, (covered) => covered),
    leftOut: byFlow.reduce((total, { leftOut }) => total + leftOut, 0),
    isOverlapping: byFlow.some(({ isOverlapping }) => isOverlapping),
    overlap: byFlow.find(({ isOverlapping }) => isOverlapping)?.overlap ?? [],
  };
}

/** Exactly, over the records that count. */
export const sumOf = (records: readonly CountedRecord[], quantity: Quantity): Fraction =>
  sum(records.map((record) => fractionOf(quantity(record) ?? 0)));

function countFlow(records: readonly CountedRecord[], days: DayRange, quantities: readonly Quantity[]) {
  const whole: CountedRecord[] = [];
  const part: CountedRecord[] = [];
  for (const record of records) {
    const known = quantities.filter((quantity) => quantity(record) !== undefined).length;
    if (known === quantities.length) whole.push(record);
    else if (known > 0) part.push(record);
  }
  const choice = chooseRecords(whole, days);
  const isLeftOut = ({ first, last }: CountedRecord) =>
    hasDay(choice.covered, 0, { first: first - days.first, last: last - days.first });
  return { ...choice, leftOut: chooseRecords(part.filter(isLeftOut), days).chosen.length };
}

function anyOf(
  days: DayRange,
  countings: readonly { readonly covered: Uint8Array }[],
  of: (covered: number, place: number) => number,
): Uint8Array {
  const any = new Uint8Array(days.last - days.first + 1);
  for (const { covered } of countings) covered.forEach((day, place) => (any[place] ||= of(day, place)));
  return any;
}
