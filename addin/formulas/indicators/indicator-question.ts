import type { AskAnswer } from '#contract/figure';
import type { IndicatorAsk } from '#contract/indicator';
import type { ArgumentProblem } from '../argument-problem.ts';

export const indicatorFormulaIds = [
  'BAROMETER_KPI',
  'COSTPERCONTACT',
  'BAROMETER_ROI',
  'BAROMETER_PRACTICE',
] as const;
/** The formulas about activity, money and practices, which a script of their own reads and shows. */
export type IndicatorFormulaId = (typeof indicatorFormulaIds)[number];

export const isIndicatorFormula = (id: string): id is IndicatorFormulaId =>
  indicatorFormulaIds.some((one) => one === id);

/** What a formula asks, and what it shows of the answer: the value, or what is typed after `#`. */
export type IndicatorQuestion = { readonly ask: IndicatorAsk; readonly shows: string };

/** What a formula asks, or which of its arguments is to be corrected. */
export type IndicatorReading = IndicatorQuestion | { readonly problem: ArgumentProblem };

export type IndicatorAnswer = Extract<AskAnswer, { answer: 'indicator' }>;
