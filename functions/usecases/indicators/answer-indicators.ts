import type { AskAnswer } from '#contract/figure';
import type { CostAsk, IndicatorAsk, KpiAsk, RoiAsk } from '#contract/indicator';
import type { PracticeAsk } from '#contract/practice';
import { answerPractices } from '../practices/answer-practices.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerCosts } from './answer-costs.ts';
import { answerKpiAsks } from './answer-kpi-asks.ts';
import { answerRois } from './answer-rois.ts';

/** Answers about activity and money, in the order of the asks: each kind reads what it needs once, however many ask. */
export async function answerIndicators(
  session: Session,
  register: Register,
  asks: readonly IndicatorAsk[],
): Promise<readonly (AskAnswer | undefined)[]> {
  const kpis = asks.filter((ask): ask is KpiAsk => ask.ask === 'kpi');
  const costs = asks.filter((ask): ask is CostAsk => ask.ask === 'cost');
  const rois = asks.filter((ask): ask is RoiAsk => ask.ask === 'roi');
  const practices = asks.filter((ask): ask is PracticeAsk => ask.ask === 'practice');
  const answered = new Map<IndicatorAsk, AskAnswer | undefined>();
  const keep = (own: readonly IndicatorAsk[], answers: readonly AskAnswer[]) =>
    own.forEach((ask, index) => answered.set(ask, answers[index]));
  if (kpis.length > 0) keep(kpis, await answerKpiAsks(session, register, kpis));
  if (costs.length > 0) keep(costs, await answerCosts(session, register, costs));
  if (rois.length > 0) keep(rois, await answerRois(session, register, rois));
  if (practices.length > 0) keep(practices, await answerPractices(session, register, practices));
  return asks.map((ask) => answered.get(ask));
}
