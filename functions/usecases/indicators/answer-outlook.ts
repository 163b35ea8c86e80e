import type { AskAnswer } from '#contract/figure';
import type { KpiAsk } from '#contract/indicator';
import { isWholeWeek } from '#domain/outlook/calendar';
import type { OutlookId } from '#domain/outlook/outlook-id';
import { quarterBounds, type Days } from '#domain/quarter';
import { platformsOf } from '../figures/entity.ts';
import { entityRefusal, refusalOf } from '../figures/resolve-ask.ts';
import { answerAgents } from '../outlook/answer-agents.ts';
import { answerForecast, answerForecastError } from '../outlook/answer-forecast.ts';
import { answerRegularity } from '../outlook/answer-regularity.ts';
import type { OutlookAsk } from '../outlook/read-outlook.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';

type Answering = (session: Session, register: Register, asked: OutlookAsk) => Promise<AskAnswer>;

const answering: Readonly<Record<OutlookId, Answering>> = {
  forecast: answerForecast,
  forecastError: answerForecastError,
  agents: answerAgents,
  agentsPresent: answerAgents,
  agentsHandling: answerAgents,
  agentsShrinkage: answerAgents,
  regularity: answerRegularity,
};

/**
 * Answers about weeks to come: `forecast` and agents of a week from Monday to Sunday or of one day, `forecastError` of a
 * week, `regularity` of the year that ends with any days.
 */
export async function answerOutlook(
  session: Session,
  register: Register,
  ask: KpiAsk & { readonly indicator: OutlookId },
): Promise<AskAnswer> {
  const platforms = platformsOf(register, ask.entity);
  const refusal = entityRefusal(
    session.member,
    ask.entity,
    platforms?.map(({ code }) => code),
  );
  if (refusal !== undefined) return refusal;
  const days = daysOf(ask.period);
  if (ask.indicator !== 'regularity' && !isForeseeable(ask, days))
    return refusalOf('unknown-period', { period: [ask.period] });
  return answering[ask.indicator](session, register, { ask, platforms: platforms ?? [], days });
}

const isForeseeable = ({ indicator }: KpiAsk, days: Days): boolean =>
  isWholeWeek(days) || (days.from === days.to && indicator !== 'forecastError');

function daysOf(period: string): Days {
  const [from = '', to] = period.split('..');
  return to === undefined ? quarterBounds(period) : { from, to };
}
