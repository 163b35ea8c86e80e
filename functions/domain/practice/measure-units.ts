import type { IndicatorUnit } from '../kpi/indicator-figure.ts';
import type { Told } from './measured-figure.ts';
import type { CodedContact } from './coding.ts';
import type { PracticeMeasure } from './practice-figures.ts';
import type { CodedSample } from './practice-study.ts';

/** What each measure is counted in; seconds and money may be below 0, and so may differences of shares. */
export const measureUnits: Readonly<Record<PracticeMeasure, IndicatorUnit>> = {
  rate: 'share',
  seconds: 'seconds',
  'seconds-robust': 'seconds',
  'seconds-own': 'seconds',
  refusal: 'share',
  'refusal-without': 'share',
  'refusal-difference': 'share',
  'refusal-adjusted': 'share',
  'cost-brand': 'money',
  'cost-provider': 'money',
};

export type ToldOf = (measure: PracticeMeasure) => Told;

/** What is told of every measure of a sample, whose contacts counted are these. */
export function toldOf(
  { span, platforms }: Pick<CodedSample, 'span' | 'platforms'>,
  counted: readonly CodedContact[],
): ToldOf {
  const platformsCounted = new Set(counted.map(({ platform }) => platform)).size;
  return (measure) => ({ unit: measureUnits[measure], span, platforms: platforms.length, platformsCounted });
}
