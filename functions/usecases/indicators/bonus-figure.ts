import type { IndicatorFigureView } from '#contract/indicator';
import { fractionOf, toNumber } from '#domain/fraction';
import { findIndicator } from '#domain/kpi/dictionary';
import { writeDecimal } from '#domain/kpi/write-decimal';
import { settlementOf, type Better, type Settlement } from '#domain/money/bonus';
import { paysSomething } from '#domain/money/target';
import type { InForce } from '#domain/money/target-in-force';
import { barometerPart } from '#domain/money/target-indicator';
import { indicatorFigure, notCollected, type Note } from './indicator-answer.ts';
import { saidOf, type Around, type TargetCase } from './target-figure.ts';
import { notesOfReached, notesOfSettling, notesOfTarget } from './target-notes.ts';

/** What the target pays (above 0) or takes, with what it would at the bounds of what was reached. */
export function bonusFigure(one: TargetCase, around: Around): IndicatorFigureView {
  const { asked, inForce, reached } = one;
  const said = { ...saidOf(asked, around, 'money'), asOf: reached.asOf };
  const notes = [...notesOfTarget(inForce, asked), ...notesOfReached(inForce, reached)];
  const why = whyUnpaid(inForce);
  if (why !== undefined) return notCollected({ ...said, notes: [...notes, why] });
  const settled = settle(one, reached.value);
  const bounds = [settle(one, reached.low), settle(one, reached.high)].flatMap((at) =>
    at === undefined ? [] : [toNumber(at.amount)],
  );
  const [low = null, high = null] = bounds.length === 2 ? bounds.sort((a, b) => a - b) : [];
  return indicatorFigure(
    { ...said, notes: [...notes, ...notesOfSettling(asked), ...notesOfSteps(settled)] },
    {
      ...reached,
      value: settled === undefined ? null : toNumber(settled.amount),
      low,
      high,
      numerator: settled === undefined ? null : writeDecimal(settled.amount),
    },
  );
}

/** Undefined where nothing was reached, or where no way is better. */
export function settle(
  { inForce: { target } }: Pick<TargetCase, 'inForce'>,
  value: number | null,
): Settlement | undefined {
  const better = betterOf(target.indicator);
  return value === null || better === undefined ? undefined : settlementOf(target, fractionOf(value), better);
}

/** Undefined where no way is better. */
function betterOf(indicator: string): Better | undefined {
  if (barometerPart(indicator) !== undefined) return 'up';
  const direction = findIndicator(indicator)?.direction ?? 'none';
  return direction === 'none' ? undefined : direction;
}

function whyUnpaid({ target }: InForce): Note | undefined {
  if (!paysSomething(target)) return { code: 'no-money', values: [] };
  return betterOf(target.indicator) === undefined ? { code: 'no-direction', values: [] } : undefined;
}

function notesOfSteps(settled: Settlement | undefined): readonly Note[] {
  if (settled === undefined) return [];
  const { steps, amount, uncapped } = settled;
  const isCapped = writeDecimal(amount) !== writeDecimal(uncapped);
  return [
    { code: 'steps', values: [String(steps)] },
    ...(isCapped ? [{ code: 'capped', values: [writeDecimal(uncapped)] }] : []),
  ];
}
