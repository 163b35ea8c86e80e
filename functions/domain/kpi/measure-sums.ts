import { measureIds, measures, type MeasureId, type MeasureKind } from '../activity/measure.ts';
import type { Indicator, IndicatorDirection, IndicatorSource } from './indicator.ts';
import type { IndicatorUnit } from './indicator-figure.ts';

const unitOf: Readonly<Record<MeasureKind, IndicatorUnit>> = {
  count: 'count',
  seconds: 'seconds',
  points: 'mark',
  money: 'money',
};

const sources: Readonly<Record<Exclude<IndicatorSource, 'switch'>, readonly MeasureId[]>> = {
  survey: [
    'resolvedSaid',
    'resolutionAsked',
    'hotSatisfied',
    'hotResponses',
    'coldSatisfied',
    'coldResponses',
    'promoters',
    'detractors',
    'recommendResponses',
    'effortSum',
    'effortSquares',
    'effortResponses',
  ],
  crm: [
    'cases',
    'resolvedUnrepeated',
    'repeatTracked',
    'reasonsNoted',
    'offers',
    'conversions',
    'rebounds',
    'additionalSales',
    'customersAtStart',
    'customersLost',
  ],
  finance: ['revenue'],
  hr: ['agentPromoters', 'agentDetractors', 'agentResponses'],
  web: ['reviews', 'reviewMarks'],
};

const directions: Readonly<Record<Exclude<IndicatorDirection, 'none'>, readonly MeasureId[]>> = {
  up: ['answered', 'answeredWithin', 'conversions', 'rebounds', 'additionalSales', 'revenue'],
  down: ['abandoned', 'waitSeconds', 'customersLost'],
};

/** What people answered, and how many were asked of it: a sum of few answers tells who gave them. */
const answers: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  resolvedSaid: 'resolutionAsked',
  hotSatisfied: 'hotResponses',
  coldSatisfied: 'coldResponses',
  promoters: 'recommendResponses',
  detractors: 'recommendResponses',
  effortSum: 'effortResponses',
  effortSquares: 'effortResponses',
  agentPromoters: 'agentResponses',
  agentDetractors: 'agentResponses',
};

function listing<Word extends string>(
  lists: Readonly<Record<Word, readonly MeasureId[]>>,
  words: readonly Word[],
  measure: MeasureId,
): Word | undefined {
  return words.find((word) => lists[word].includes(measure));
}

function sumIndicator(measure: MeasureId): Indicator {
  const of = { of: measure, times: 1 } as const;
  const asked = answers[measure];
  return {
    unit: unitOf[measures[measure]],
    direction: listing(directions, ['up', 'down'], measure) ?? 'none',
    source: listing(sources, ['survey', 'crm', 'finance', 'hr', 'web'], measure) ?? 'switch',
    above: [measure === 'customersAtStart' ? { ...of, atStart: true } : of],
    ...(asked === undefined ? {} : { answers: asked }),
  };
}

/** Every measure by itself is an indicator too: its sum over the period. */
export const measureSums: ReadonlyMap<MeasureId, Indicator> = new Map(
  measureIds.map((measure) => [measure, sumIndicator(measure)]),
);
