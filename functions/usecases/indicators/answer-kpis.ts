import type { AskAnswer } from '#contract/figure';
import type { KpiAsk } from '#contract/indicator';
import { closedOn } from '#domain/activity/closed-on';
import type { ActivityOfPlatform } from '#domain/activity/counted-record';
import type { Span } from '#domain/activity/span';
import { computeIndicator, type ComputedFigure } from '#domain/kpi/compute-indicator';
import type { Judgements } from '#domain/kpi/quantity-of';
import type { Platform } from '#domain/platform';
import { fewAtOnce } from '../few-at-once.ts';
import type { Register } from '../read-register.ts';
import { instantOf, type Session } from '../session.ts';
import type { Reason } from '../stored/activity.ts';
import { readActivity } from './read-activity.ts';
import { readReasons } from './read-reasons.ts';
import { resolveKpi, type ResolvedKpi } from './resolve-kpi.ts';

/** Platforms read at once. */
const AT_ONCE = 16;

/** Answers about indicators of the dictionary, in the order of the asks: each platform is read once. */
export async function answerKpis(
  session: Session,
  register: Register,
  asks: readonly KpiAsk[],
): Promise<readonly AskAnswer[]> {
  const reasons = await readReasons(session.store);
  const resolved = asks.map((ask) => resolveKpi(ask, { register, member: session.member, reasons }));
  const known = resolved.flatMap((one) => ('answer' in one ? [] : [one]));
  const activity = await readAsked(session, known);
  const judgements = judgementsOf(reasons);
  const asOf = instantOf(session.clock);
  return resolved.map((one): AskAnswer => {
    if ('answer' in one) return one;
    const { currency } = register.settings;
    const told = { asOf, currency: one.indicator.unit === 'money' ? currency : null };
    const figure = figureOf(one, activity, judgements);
    return { answer: 'indicator', figure: { ...written(figure), ...told }, waves: ['@activity'] };
  });
}

function figureOf(
  { ask, indicator, span, platforms }: ResolvedKpi,
  activity: ReadonlyMap<string, ActivityOfPlatform>,
  judgements: Judgements,
): ComputedFigure {
  const own = platforms.flatMap(({ code }) => activity.get(code) ?? []);
  return computeIndicator(own, { indicator, span, channel: ask.channel, judgements });
}

/** The wire's lists are its own. */
function written({ basis, ...figure }: ComputedFigure) {
  const notes = basis.notes.map(({ code, values }) => ({ code, values: [...values] }));
  return { ...figure, basis: { ...basis, notes } };
}

/** By platform, what is counted in every day that any ask is about. */
async function readAsked(
  { store }: Session,
  asked: readonly ResolvedKpi[],
): Promise<ReadonlyMap<string, ActivityOfPlatform>> {
  const wanted = new Map<Platform, Span>();
  for (const { platforms, span } of asked)
    for (const platform of platforms) wanted.set(platform, unionOf(wanted.get(platform) ?? span, span));
  const read = await fewAtOnce(AT_ONCE, [...wanted], async ([platform, span]) => ({
    ...(await readActivity(store, platform.code, span)),
    closedOn: closedOn(platform),
  }));
  return new Map(read.map((activity) => [activity.platform, activity]));
}

const unionOf = (one: Span, other: Span): Span => ({
  from: one.from < other.from ? one.from : other.from,
  to: one.to > other.to ? one.to : other.to,
});

const judgementsOf = (reasons: readonly Reason[]): Judgements =>
  new Map(reasons.flatMap(({ code, avoidable }) => (avoidable === null ? [] : [[code, avoidable] as const])));
