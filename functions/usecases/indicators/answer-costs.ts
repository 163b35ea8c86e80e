import type { AskAnswer } from '#contract/figure';
import type { CostAsk } from '#contract/indicator';
import type { ComputedFigure } from '#domain/kpi/compute-indicator';
import { costFigure } from '#domain/money/cost-figure';
import { perPoint, type Score } from '#domain/money/per-point';
import { quarterBounds } from '#domain/period';
import type { Register } from '../read-register.ts';
import { instantOf, type Session } from '../session.ts';
import { readCosts } from './read-costs.ts';
import { readReached, type Reached, type ReachedSubject } from './read-reached.ts';
import { readReasons } from './read-reasons.ts';
import { resolveCost, type ResolvedCost } from './resolve-cost.ts';

/** Answers about what contacts cost, in the order of the asks: ledger, rates, activity and scores are read once. */
export async function answerCosts(
  session: Session,
  register: Register,
  asks: readonly CostAsk[],
): Promise<readonly AskAnswer[]> {
  const reasons = await readReasons(session.store);
  const resolved = asks.map((ask) => resolveCost(ask, { register, member: session.member, reasons }));
  const known = resolved.flatMap((one) => ('answer' in one ? [] : [one]));
  const costsOf = await readCosts(session, register, known.map(subjectOf));
  const scoreOf = await readReached(
    session,
    register,
    known.filter(({ isPerPoint }) => isPerPoint).map(scored),
  );
  const told = { currency: register.settings.currency, asOf: instantOf(session.clock) };
  return resolved.map((one): AskAnswer => {
    if ('answer' in one) return one;
    const question = { channel: one.ask.channel, per: one.per, span: quarterBounds(one.ask.period) };
    const contact = costFigure(costsOf(subjectOf(one)), question);
    const reached = one.isPerPoint ? scoreOf(scored(one)) : undefined;
    const figure = one.isPerPoint ? perPoint(contact, scoreIn(reached)) : contact;
    const waves = ['@money', '@activity', ...wavesOf(reached)];
    return { answer: 'indicator', figure: { ...written(figure), ...told }, waves };
  });
}

const subjectOf = ({ platforms, ask }: ResolvedCost) => ({ platforms, quarter: ask.period });

const scored = ({ ask: { entity, channel, period } }: ResolvedCost): ReachedSubject => ({
  indicator: 'barometer',
  entity,
  channel,
  span: quarterBounds(period),
});

type Answered = ReturnType<Awaited<ReturnType<typeof readReached>>>;
const isReached = (answered: Answered): answered is Reached =>
  answered !== undefined && !('answer' in answered);

/** Without wave, before its release, or with several of them in the quarter, there is no score: the code says which. */
function scoreIn(answered: Answered): Score {
  if (isReached(answered)) return answered;
  return { value: null, low: null, high: null, n: null, status: answered?.code ?? 'not-collected' };
}

const wavesOf = (answered: Answered): readonly string[] => (isReached(answered) ? answered.waves : []);

/** The wire's lists are its own. */
function written({ basis, ...figure }: ComputedFigure) {
  const notes = basis.notes.map(({ code, values }) => ({ code, values: [...values] }));
  return { ...figure, basis: { ...basis, notes } };
}
