import type { IndicatorFigureView } from '#contract/indicator';
import { fractionOf, subtract, toNumber, type Fraction } from '#domain/fraction';
import { findIndicator } from '#domain/kpi/dictionary';
import type { IndicatorUnit } from '#domain/kpi/indicator-figure';
import { barometerPart } from '#domain/money/target-indicator';
import type { InForce } from '#domain/money/target-in-force';
import { indicatorFigure, notCollected, type Note } from './indicator-answer.ts';
import type { Reached } from './read-reached.ts';
import type { AskedTarget } from './resolve-targets.ts';
import { notesOfNone, notesOfReached, notesOfTarget } from './target-notes.ts';

export type Around = { readonly asOf: string; readonly currency: string };

/** What an answer about one target is made of. */
export type TargetCase = {
  readonly asked: AskedTarget;
  readonly inForce: InForce;
  readonly reached: Reached;
};

/** There is no target of this indicator, entity, channel and day. */
export const noTarget = (asked: AskedTarget, around: Around): IndicatorFigureView =>
  notCollected({ ...saidOf(asked, around, unitAsked(asked)), notes: notesOfNone(asked) });

/** The target itself, in the unit of its indicator. */
export function targetFigure(asked: AskedTarget, inForce: InForce, around: Around): IndicatorFigureView {
  const said = { ...saidOf(asked, around, unitAsked(asked)), notes: notesOfTarget(inForce, asked) };
  return indicatorFigure(said, { value: inForce.target.target, status: 'complete' });
}

/** What was reached less the target, in the unit of the indicator, with the interval of what was reached. */
export function gapFigure({ asked, inForce, reached }: TargetCase, around: Around): IndicatorFigureView {
  const less = (value: number | null): number | null =>
    value === null ? null : toNumber(subtract(fractionOf(value), fractionOf(inForce.target.target)));
  const notes = [
    ...notesOfTarget(inForce, asked),
    ...notesOfReached(inForce, reached),
    ...notesOfSupposed(asked),
  ];
  return indicatorFigure(
    { ...saidOf(asked, around, unitAsked(asked)), asOf: reached.asOf, notes },
    { ...reached, value: less(reached.value), low: less(reached.low), high: less(reached.high) },
  );
}

/** What was supposed to be reached, as if it had been. */
export const supposedReached = (supposed: Fraction, { asOf }: Around): Reached => ({
  value: toNumber(supposed),
  low: null,
  high: null,
  n: null,
  status: 'complete',
  asOf,
  missingDays: 0,
  notes: [],
  waves: [],
});

export const saidOf = (
  { span, platforms }: AskedTarget,
  { asOf, currency }: Around,
  unit: IndicatorUnit,
) => ({
  span,
  asOf,
  unit,
  platforms,
  currency: unit === 'money' ? currency : null,
});

function unitAsked({ question: { about, indicator = '' } }: AskedTarget): IndicatorUnit {
  if (about === 'bonus') return 'money';
  return barometerPart(indicator) === undefined ? (findIndicator(indicator)?.unit ?? 'count') : 'mark';
}

const notesOfSupposed = ({ question: { supposed } }: AskedTarget): readonly Note[] =>
  supposed === undefined ? [] : [{ code: 'simulated', values: [] }];
