import type { AskAnswer } from '#contract/figure';
import type { PracticeAsk } from '#contract/practice';
import { measureUnits } from '#domain/practice/measure-units';
import type { Platform } from '#domain/platform';
import type { Practice } from '#domain/practice/practice';
import type { Member } from '#domain/role';
import type { Wave } from '#domain/wave';
import { NETWORK, platformsOf } from '../figures/entity.ts';
import { entityRefusal, refusalOf, resolveAsk } from '../figures/resolve-ask.ts';
import { seesMoney } from '../indicators/sees-money.ts';
import type { Register } from '../read-register.ts';
import { seesLiveFigures, seesPlatform } from '../sight.ts';
import { practiceOf } from './read-practice-figures.ts';

export type ResolvedPractice = {
  readonly ask: PracticeAsk;
  readonly wave: Wave;
  readonly platforms: readonly Platform[];
  readonly practice: Pick<Practice, 'code' | 'cause'>;
};
type Refusal = Extract<AskAnswer, { answer: 'refused' }>;
type Around = {
  readonly register: Register;
  readonly member: Member;
  readonly catalogue: readonly Practice[];
};

/** What an ask is about, or why this person gets no figure of it. */
export function resolvePractice(ask: PracticeAsk, around: Around): ResolvedPractice | Refusal {
  const { register, member, catalogue } = around;
  const refusal = entityRefused(ask, around);
  if (refusal !== undefined) return refusal;
  const resolved = resolveAsk(register, member, ask);
  if (resolved.kind === 'refused') return resolved.refusal;
  if (resolved.kind === 'past') return refusalOf('unknown-period', { period: [ask.period] });
  const { wave } = resolved;
  const unseen = waveRefused(ask, wave, member);
  if (unseen !== undefined) return unseen;
  const practice = practiceOf(catalogue, ask.practice);
  if (practice === undefined) return refusalOf('unknown-practice', { practice: [ask.practice] });
  return { ask, wave, platforms: platformsOf(register, ask.entity) ?? [], practice };
}

/** Money is for those who answer for it: a provider is told of its own by its feedback. */
function entityRefused({ entity, measure }: PracticeAsk, { register, member }: Around): Refusal | undefined {
  if (measureUnits[measure] === 'money' && !seesMoney(member))
    return refusalOf('not-visible', { entity: [entity] });
  if (isReference(member, entity)) return undefined;
  const codes = platformsOf(register, entity)?.map(({ code }) => code);
  return entityRefusal(member, entity, codes);
}

function waveRefused({ entity }: PracticeAsk, wave: Wave, member: Member): Refusal | undefined {
  if (!seesLiveFigures(member) && wave.state !== 'closed')
    return refusalOf('coded-at-closing', { waves: [wave.code] });
  return isReference(member, entity) && !hidesEach(member, wave)
    ? refusalOf('not-visible', { entity: [entity] })
    : undefined;
}

/** To who answers for some platforms, all of them together are a reference that names nobody. */
const isReference = ({ role }: Member, entity: string): boolean =>
  role === 'platform-manager' && entity === NETWORK;

/** With one platform beside theirs, all less theirs would be that one. */
const hidesEach = (member: Member, { platforms }: Wave): boolean =>
  platforms.filter((code) => !seesPlatform(member, code)).length !== 1;
