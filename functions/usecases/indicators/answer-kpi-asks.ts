import type { AskAnswer } from '#contract/figure';
import type { KpiAsk } from '#contract/indicator';
import { isOutlookId, type OutlookId } from '#domain/outlook/outlook-id';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerKpis } from './answer-kpis.ts';
import { answerOutlook } from './answer-outlook.ts';
import { answerTargets } from './answer-targets.ts';
import { isAboutTargets } from './target-question.ts';

type OutlookAsk = KpiAsk & { readonly indicator: OutlookId };
const isOutlook = (ask: KpiAsk): ask is OutlookAsk => isOutlookId(ask.indicator);

/** Answers in the order of the asks, whatever their indicators: of the dictionary, of targets, of weeks to come. */
export async function answerKpiAsks(
  session: Session,
  register: Register,
  asks: readonly KpiAsk[],
): Promise<readonly AskAnswer[]> {
  const targets = asks.filter(({ indicator }) => isAboutTargets(indicator));
  const outlook = asks.filter(isOutlook);
  const counted = asks.filter((ask) => !isOutlook(ask) && !isAboutTargets(ask.indicator));
  const answered = new Map<KpiAsk, AskAnswer>();
  const keep = (own: readonly KpiAsk[], answers: readonly AskAnswer[]) =>
    answers.forEach((answer, place) => own[place] && answered.set(own[place], answer));
  if (counted.length > 0) keep(counted, await answerKpis(session, register, counted));
  if (targets.length > 0) keep(targets, await answerTargets(session, register, targets));
  for (const ask of outlook) answered.set(ask, await answerOutlook(session, register, ask));
  return asks.flatMap((ask) => answered.get(ask) ?? []);
}
