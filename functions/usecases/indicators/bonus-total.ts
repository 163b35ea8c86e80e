import type { IndicatorFigureView } from '#contract/indicator';
import { sum, toNumber } from '#domain/fraction';
import { writeDecimal } from '#domain/kpi/write-decimal';
import type { Settlement } from '#domain/money/bonus';
import { settle } from './bonus-figure.ts';
import { indicatorFigure, notCollected, type Note } from './indicator-answer.ts';
import type { Reached } from './read-reached.ts';
import type { AskedTarget } from './resolve-targets.ts';
import { noTarget, saidOf, type Around, type TargetCase } from './target-figure.ts';
import { notesOfReached, notesOfSettling } from './target-notes.ts';

/** A target in force, with what was reached; undefined where this person gets no figure of it. */
export type BonusLine = Pick<TargetCase, 'inForce'> & { readonly reached: Reached | undefined };

/** What all targets in force pay and take together: the sum, exactly, of what can be settled, and what is left out. */
export function bonusTotal(
  asked: AskedTarget,
  lines: readonly BonusLine[],
  around: Around,
): IndicatorFigureView {
  if (lines.length === 0) return noTarget(asked, around);
  const settled = lines.flatMap((line) => {
    const settlement = settle(line, line.reached?.value ?? null);
    return settlement === undefined || line.reached === undefined ? [] : [{ ...line, settlement }];
  });
  const leftOut = lines.filter((line) => !settled.some(({ inForce }) => inForce === line.inForce));
  const said = saidOf(asked, around, 'money');
  const notes = [...settled.flatMap(notesOfLine), ...leftOut.map(noteOfLeftOut), ...notesOfSettling(asked)];
  if (settled.length === 0) return notCollected({ ...said, notes });
  const amount = sum(settled.map(({ settlement }) => settlement.amount));
  const isWhole = leftOut.length === 0 && lines.every(({ reached }) => reached?.status === 'complete');
  return indicatorFigure(
    { ...said, notes },
    {
      value: toNumber(amount),
      status: isWhole ? 'complete' : 'partial',
      n: settled.length,
      numerator: writeDecimal(amount),
      missingDays: Math.max(...settled.map(({ reached }) => reached?.missingDays ?? 0)),
    },
  );
}

type SettledLine = BonusLine & { readonly settlement: Settlement };

function notesOfLine({ inForce, reached, settlement }: SettledLine): readonly Note[] {
  const { indicator, channel } = inForce.target;
  const isUnproven = reached && notesOfReached(inForce, reached).some(({ code }) => code === 'within-margin');
  return [
    { code: 'bonus-of', values: [indicator, channel, writeDecimal(settlement.amount)] },
    ...(isUnproven === true ? [{ code: 'within-margin', values: [indicator, channel] }] : []),
  ];
}

const noteOfLeftOut = ({ inForce: { target }, reached }: BonusLine): Note => ({
  code: 'targets-left-out',
  values: [target.indicator, target.channel, whyLeftOut(reached)],
});

/** With a figure, what keeps it from being settled is that no way is better. */
function whyLeftOut(reached: Reached | undefined): string {
  if (reached === undefined) return 'not-collected';
  return reached.value === null ? reached.status : 'no-direction';
}
