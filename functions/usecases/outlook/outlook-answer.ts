import type { AskAnswer } from '#contract/figure';
import type { IndicatorFigure } from '#domain/kpi/indicator-figure';
import { instantOf, type Session } from '../session.ts';
import type { OutlookAsk } from './read-outlook.ts';

export type Note = IndicatorFigure['basis']['notes'][number];

/** A figure of the outlook, what is not said of it being none. */
export type Outlook = Pick<IndicatorFigure, 'value' | 'status' | 'unit'> &
  Partial<Pick<IndicatorFigure, 'low' | 'high' | 'n'>> & {
    readonly notes: readonly Note[];
    readonly platformsCounted: number;
  };

/** The answer that shows it: it may change with anything that was counted, or promised. */
export const outlookAnswer = (
  session: Session,
  { platforms, days }: OutlookAsk,
  { notes, platformsCounted, ...figure }: Outlook,
): AskAnswer => ({
  answer: 'indicator',
  figure: {
    low: null,
    high: null,
    n: null,
    ...figure,
    currency: null,
    basis: {
      numerator: null,
      denominator: null,
      ...days,
      missingDays: 0,
      platforms: platforms.length,
      platformsCounted,
      notes: notes.map(({ code, values }) => ({ code, values: [...values] })),
    },
    asOf: instantOf(session.clock),
  },
  waves: ['@activity', '@money'],
});

/** A share or a number of seconds, short enough to be read. */
export const written = (value: number): string => String(Number(value.toFixed(4)));
