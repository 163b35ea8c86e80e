import type { Ask, AskAnswer, AskRefusalCode } from '#contract/figure';
import { parsePeriod } from '#domain/period';
import type { Member } from '#domain/role';
import type { Wave } from '#domain/wave';
import { wavesOfPeriod } from '#domain/wave-of-period';
import type { Register } from '../read-register.ts';
import { seesEntity, seesWave } from '../sight.ts';

export type AskRefusal = Extract<AskAnswer, { answer: 'refused' }>;

/** The wave an ask is about, the quarter of one from before, or why this person gets no figure of it. */
export type Resolved =
  | { readonly kind: 'wave'; readonly wave: Wave }
  | { readonly kind: 'past'; readonly quarter: string }
  | { readonly kind: 'refused'; readonly refusal: AskRefusal };

export function resolveAsk(register: Register, member: Member, ask: Pick<Ask, 'period'>): Resolved {
  const period = parsePeriod(ask.period);
  const waves = period === undefined ? [] : wavesOfPeriod(register.waves, period);
  const [wave] = waves;
  if (wave === undefined)
    return period?.kind === 'quarter'
      ? { kind: 'past', quarter: period.quarter }
      : refused('unknown-period', { period: [ask.period] });
  if (waves.length > 1) return refused('several-waves', { waves: waves.map(({ code }) => code) });
  if (!seesWave(member, wave)) return refused('not-released', { wave: [wave.code] });
  return { kind: 'wave', wave };
}

/**
 * Why this person gets no figure of an entity, given the platforms behind it; undefined when they do. To who may not
 * know of others, what does not exist is refused like what is not theirs.
 */
export function entityRefusal(
  member: Member,
  entity: string,
  platforms: readonly string[] | undefined,
): AskRefusal | undefined {
  if (!seesEntity(member, platforms ?? [entity])) return refusalOf('not-visible', { entity: [entity] });
  return platforms === undefined ? refusalOf('unknown-entity', { entity: [entity] }) : undefined;
}

const refused = (code: AskRefusalCode, parameters: AskRefusal['parameters']): Resolved => ({
  kind: 'refused',
  refusal: refusalOf(code, parameters),
});

export const refusalOf = (code: AskRefusalCode, parameters: AskRefusal['parameters']): AskRefusal => ({
  answer: 'refused',
  code,
  parameters,
});
