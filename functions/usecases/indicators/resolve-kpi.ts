import type { AskAnswer } from '#contract/figure';
import type { KpiAsk } from '#contract/indicator';
import { dayNumber } from '#domain/activity/period-days';
import { parseSpan, type Span } from '#domain/activity/span';
import { findIndicator } from '#domain/kpi/dictionary';
import type { Indicator } from '#domain/kpi/indicator';
import { reasonOf } from '#domain/kpi/reason-of';
import type { Platform } from '#domain/platform';
import type { Member } from '#domain/role';
import { platformsOf } from '../figures/entity.ts';
import { entityRefusal, refusalOf } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import type { Reason } from '../stored/activity.ts';

export type ResolvedKpi = {
  readonly ask: KpiAsk;
  readonly indicator: Indicator;
  readonly span: Span;
  readonly platforms: readonly Platform[];
};
type Refusal = Extract<AskAnswer, { answer: 'refused' }>;
type Around = { readonly register: Register; readonly member: Member; readonly reasons: readonly Reason[] };

/** Ten years: days of a span are looked at one by one. */
const MAX_DAYS = 3660;

/** What an ask is about, or why this person gets no figure of it. */
export function resolveKpi(ask: KpiAsk, { register, member, reasons }: Around): ResolvedKpi | Refusal {
  const platforms = platformsOf(register, ask.entity);
  const refusal = entityRefusal(
    member,
    ask.entity,
    platforms?.map(({ code }) => code),
  );
  if (refusal !== undefined) return refusal;
  const indicator = findIndicator(ask.indicator);
  if (indicator === undefined) return refusalOf('unknown-indicator', { indicator: [ask.indicator] });
  const reason = reasonOf(ask.indicator);
  if (reason !== undefined && !reasons.some(({ code }) => code === reason))
    return refusalOf('unknown-reason', { reason: [reason] });
  const span = spanOf(ask.period);
  if (span === undefined) return refusalOf('unknown-period', { period: [ask.period] });
  return { ask, indicator, span, platforms: platforms ?? [] };
}

/** The days of a period as the wire writes it; undefined when there are no such days, or too many. */
export function spanOf(period: string): Span | undefined {
  const span = parseSpan(period);
  return span && dayNumber(span.to) - dayNumber(span.from) < MAX_DAYS ? span : undefined;
}
