import type { AskAnswer } from '#contract/figure';
import type { CostAsk } from '#contract/indicator';
import type { CostPer } from '#domain/money/cost-per';
import type { Platform } from '#domain/platform';
import type { Member } from '#domain/role';
import { platformsOf } from '../figures/entity.ts';
import { entityRefusal, refusalOf } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import type { Reason } from '../stored/activity.ts';
import { seesMoney } from './sees-money.ts';

export type ResolvedCost = {
  readonly ask: CostAsk;
  readonly platforms: readonly Platform[];
  readonly per: CostPer;
  /** The cost of a contact is to be divided by the score. */
  readonly isPerPoint: boolean;
};
type Refusal = Extract<AskAnswer, { answer: 'refused' }>;
type Around = { readonly register: Register; readonly member: Member; readonly reasons: readonly Reason[] };

/** What an ask is about, or why this person gets no cost of it. */
export function resolveCost(ask: CostAsk, { register, member, reasons }: Around): ResolvedCost | Refusal {
  if (!seesMoney(member)) return refusalOf('not-visible', { entity: [ask.entity] });
  const platforms = platformsOf(register, ask.entity);
  const refusal = entityRefusal(
    member,
    ask.entity,
    platforms?.map(({ code }) => code),
  );
  if (refusal !== undefined) return refusal;
  const per = perOf(ask.per, reasons);
  if (per === undefined) return refusalOf('unknown-reason', { reason: [ask.per] });
  return { ask, platforms: platforms ?? [], per, isPerPoint: ask.per === 'point' };
}

/** Codes of reasons are capitals, so none is one of these words. */
function perOf(per: string, reasons: readonly Reason[]): CostPer | undefined {
  if (per === 'contact' || per === 'case' || per === 'revenue') return per;
  if (per === 'point') return 'contact';
  return reasons.some(({ code }) => code === per) ? { reason: per } : undefined;
}
