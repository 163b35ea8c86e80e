import type { AskAnswer } from '#contract/figure';
import type { KpiAsk } from '#contract/indicator';
import type { Span } from '#domain/activity/span';
import { paysSomething, type Target } from '#domain/money/target';
import {
  targetInForce,
  targetsInForce,
  type InForce,
  type TargetSearch,
} from '#domain/money/target-in-force';
import type { Member } from '#domain/role';
import { platformsOf } from '../figures/entity.ts';
import { entityRefusal, refusalOf } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import { spanOf } from './resolve-kpi.ts';
import { seesMoney } from './sees-money.ts';
import { targetCodes } from './target-codes.ts';
import { readTargetQuestion, type TargetQuestion } from './target-question.ts';

export type AskedTarget = {
  readonly ask: KpiAsk;
  readonly question: TargetQuestion;
  readonly span: Span;
  readonly platforms: number;
  /** One at most, unless every target is meant. */
  readonly inForce: readonly InForce[];
  /** Where none is of the channel asked for: the channels that have one. */
  readonly otherChannels: readonly string[];
};
type Refusal = Extract<AskAnswer, { answer: 'refused' }>;
type Around = {
  readonly register: Register;
  readonly member: Member;
  readonly targets: readonly Target[];
};

/** What an ask about targets is about, or why this person gets no figure of it. */
export function resolveTargets(ask: KpiAsk, { register, member, targets }: Around): AskedTarget | Refusal {
  const own = platformsOf(register, ask.entity);
  const codes = own?.map(({ code }) => code);
  const refusal = entityRefusal(member, ask.entity, codes);
  if (refusal !== undefined) return refusal;
  const question = readTargetQuestion(ask.indicator);
  if (question === undefined) return refusalOf('unknown-indicator', { indicator: [ask.indicator] });
  if (question.about === 'bonus' && !seesMoney(member))
    return refusalOf('not-visible', { entity: [ask.entity] });
  const span = spanOf(ask.period);
  if (span === undefined) return refusalOf('unknown-period', { period: [ask.period] });
  const search = { codes: targetCodes(register, ask.entity), day: span.to };
  return { ask, question, span, platforms: own?.length ?? 0, ...found(targets, search, { ask, question }) };
}

type Asked = Pick<AskedTarget, 'ask' | 'question'>;

function found(
  targets: readonly Target[],
  search: TargetSearch,
  { ask: { channel }, question: { indicator } }: Asked,
): Pick<AskedTarget, 'inForce' | 'otherChannels'> {
  if (indicator === undefined) {
    const paying = targetsInForce(targets, search).filter(({ target }) => paysSomething(target));
    const inForce = paying.filter(({ target }) => channel === '' || target.channel === channel);
    return { inForce, otherChannels: [] };
  }
  const own = targets.filter((target) => target.indicator === indicator);
  const one = targetInForce(own, search, { indicator, channel });
  if (one !== undefined) return { inForce: [one], otherChannels: [] };
  const others = targetsInForce(own, search);
  return { inForce: [], otherChannels: others.map(({ target }) => target.channel) };
}
