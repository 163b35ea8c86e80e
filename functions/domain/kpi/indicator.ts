import type { MeasureId } from '../activity/measure.ts';
import type { IndicatorUnit } from './indicator-figure.ts';

/** Which way is better; 'none' where neither is. */
export type IndicatorDirection = 'up' | 'down' | 'none';

/** Where its counts come from. */
export type IndicatorSource = 'switch' | 'survey' | 'crm' | 'finance' | 'hr' | 'web';

/**
 * How its 95 % bounds are made. `wilson`: a proportion (Wilson 1927). `net-score`: promoters less detractors, adjusted
 * Wald (Rocks 2016). `mean`: a mean of marks with its squares (Student).
 */
export type IndicatorInterval = 'wilson' | 'net-score' | 'mean';

/**
 * What a line of a ratio is made of: a measure; handling, whole or by its parts; contacts by reason (all, those of reasons
 * said to be avoidable or not, the avoidable, or one's).
 */
export type TermOf = MeasureId | 'handling' | 'byReason' | 'judged' | 'avoidable' | `reason:${string}`;

/** A measure above or below the line. */
export type Term = {
  readonly of: TermOf;
  readonly times: 1 | -1;
  /** How many there were at the start: taken of the first record of each flow, since adding months up counts twice. */
  readonly atStart?: true;
};

/** An indicator of the dictionary, its names apart. */
export type Indicator = {
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
  readonly source: IndicatorSource;
  readonly above: readonly Term[];
  /** Absent: the indicator is a sum. */
  readonly below?: readonly Term[];
  /** What the ratio is multiplied by: 3600 for so many an hour, 100 for a net score. */
  readonly factor?: number;
  readonly interval?: IndicatorInterval;
  /** Answers of a survey: fewer than five of them are shown as n alone. */
  readonly answers?: MeasureId;
  /**
   * `together`: both lines over the same records (when absent). `of-all`: below over every channel of the same direction,
   * inbound when none is named. `same-days`: each line over the flows that count it, on the days that both are counted.
   */
  readonly lines?: 'together' | 'of-all' | 'same-days';
};

/** Answers under which a survey tells nothing. */
export const FEWEST_ANSWERS = 5;
