import type { ChannelFilter } from '../channel.ts';
import { toNumber } from '../fraction.ts';
import { sumOf } from '../activity/count-activity.ts';
import { measureIds, type MeasureId } from '../activity/measure.ts';
import type { PlatformCount } from './count-platform.ts';
import type { Indicator, TermOf } from './indicator.ts';
import type { IndicatorBasis } from './indicator-figure.ts';
import { quantityOf, type Judgements } from './quantity-of.ts';

/** What else there is to know of an indicator; values are counts, codes of platforms or ids of measures. */
export const kpiNotes = [
  /** So many records lack one of the measures of the ratio, and are in neither line. */
  'left-out',
  /** These measures were counted nowhere in the period. */
  'lacking',
  /** Inbound and outbound contacts are in it together. */
  'pooled-directions',
  /** What comes in only: no direction was named. */
  'inbound-only',
  /** These platforms, of those asked about, counted nothing of it. */
  'platforms-not-counted',
  /** So many contacts are of reasons that nobody said to be avoidable or not. */
  'unjudged-reasons',
  /** The two lines have no days in common at these platforms, which are in neither. */
  'days-differ',
  /** At this platform these two periods tell some days twice. */
  'overlap',
] as const;
export type KpiNote = (typeof kpiNotes)[number];

type Notes = IndicatorBasis['notes'];
type Around = {
  readonly counts: readonly PlatformCount[];
  readonly channel: ChannelFilter;
  readonly judgements: Judgements;
};

export function notesOf(indicator: Indicator, { counts, channel, judgements }: Around): Notes {
  const counted = counts.filter(({ isCounted }) => isCounted);
  const apart = counts.filter(({ isCounted }) => !isCounted);
  const told: readonly (readonly [KpiNote, readonly string[]])[] = [
    ['left-out', positive(leftOut(counts))],
    ['lacking', counted.length > 0 ? [] : lackedByAll(counts)],
    ['pooled-directions', directionsOf(counted).length > 1 ? ['in', 'out'] : []],
    ['inbound-only', isInboundOnly(indicator, channel) ? ['in'] : []],
    ['platforms-not-counted', counted.length === 0 ? [] : apart.map(({ platform }) => platform)],
    ['unjudged-reasons', indicatesAvoidable(indicator) ? positive(unjudged(counted, judgements)) : []],
    ['days-differ', differingDays(indicator, apart)],
    ['overlap', overlapIn(counts)],
  ];
  return told
    .filter(([, values]) => values.length > 0)
    .map(([code, values]) => ({ code, values: [...values] }));
}

const positive = (count: number): readonly string[] => (count > 0 ? [String(count)] : []);

const leftOut = (counts: readonly PlatformCount[]): number =>
  counts.reduce(
    (total, { above, below }) => total + above.leftOut + (above === below ? 0 : below.leftOut),
    0,
  );

/** What one platform lacks another may have: only what nobody counted is missing. */
function lackedByAll(counts: readonly PlatformCount[]): readonly string[] {
  const [first, ...others] = counts;
  const lacking = first?.lacking.filter((of) => others.every((count) => count.lacking.includes(of)));
  return [...new Set(lacking?.map(measureIn))];
}

/** Contacts by reason have a sheet of their own; what they come to is the measure of reasons noted. */
const measureIn = (of: TermOf): MeasureId =>
  of === 'handling' ? 'handledSeconds' : (measureIds.find((id) => id === of) ?? 'reasonsNoted');

const directionsOf = (counted: readonly PlatformCount[]): readonly string[] => [
  ...new Set(counted.flatMap(({ above }) => above.records.map(({ direction }) => direction))),
];

const isInboundOnly = ({ lines }: Indicator, channel: ChannelFilter): boolean =>
  lines === 'of-all' && !channel.endsWith('-in') && !channel.endsWith('-out');

const indicatesAvoidable = ({ above }: Indicator): boolean => above.some(({ of }) => of === 'avoidable');

function unjudged(counted: readonly PlatformCount[], judgements: Judgements): number {
  const records = counted.flatMap(({ above }) => above.records);
  const all = sumOf(records, quantityOf('byReason', judgements));
  return toNumber(all) - toNumber(sumOf(records, quantityOf('judged', judgements)));
}

const differingDays = ({ lines }: Indicator, apart: readonly PlatformCount[]): readonly string[] =>
  lines !== 'same-days'
    ? []
    : apart
        .filter(({ above, below }) => above.records.length > 0 && below.records.length > 0)
        .map(({ platform }) => platform);

function overlapIn(counts: readonly PlatformCount[]): readonly string[] {
  const [first] = counts.flatMap(({ platform, above, below }) => {
    const two = [...above.overlap, ...below.overlap].slice(0, 2);
    return two.length === 0 ? [] : [[platform, ...two.map(({ period }) => period)]];
  });
  return first ?? [];
}
