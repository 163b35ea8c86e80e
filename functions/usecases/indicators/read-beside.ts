import type { IndicatorFigureView, KpiAsk, RoiAsk } from '#contract/indicator';
import { fractionOf } from '#domain/fraction';
import { roundedDecimal } from '#domain/money/rounded-decimal';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerKpis } from './answer-kpis.ts';
import type { Note } from './indicator-answer.ts';

/** A return is read beside these (CustUp): what is saved on customers may cost them. */
const indicators = ['churn', 'nps', 'effort', 'conversionRate'] as const;

/** By place of the ask, a note of each of these indicators that was collected of its entity and quarter: id, value, bounds, n. */
export async function readBeside(
  session: Session,
  register: Register,
  asks: readonly RoiAsk[],
): Promise<readonly (readonly Note[])[]> {
  const kpis = asks.flatMap(({ entity, period }) =>
    indicators.map((indicator): KpiAsk => ({ ask: 'kpi', indicator, entity, period, channel: '' })),
  );
  const answers = kpis.length === 0 ? [] : await answerKpis(session, register, kpis);
  return asks.map((_, place) =>
    indicators.flatMap((indicator, own) => {
      const answer = answers[place * indicators.length + own];
      return answer?.answer === 'indicator' ? noteOf(indicator, answer.figure) : [];
    }),
  );
}

function noteOf(indicator: string, { value, low, high, n }: IndicatorFigureView): readonly Note[] {
  if (value === null) return [];
  const text = (number: number | null): string => (number === null ? '' : roundedDecimal(fractionOf(number)));
  return [
    { code: 'beside', values: [indicator, text(value), text(low), text(high), n === null ? '' : String(n)] },
  ];
}
