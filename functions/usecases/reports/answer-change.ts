import { changeSchema } from '#contract/change';
import type { AskAnswer, ChangeAsk } from '#contract/figure';
import { flowsOf } from '#domain/channel';
import { platformsOf } from '../figures/entity.ts';
import { entityRefusal, refusalOf } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import type { ComparisonAsked } from './comparison-asked.ts';
import { changeIn } from './course/change-in.ts';
import { behind } from './course/kin.ts';
import { nameOfBefore, readPair } from './course/read-pair.ts';
import { flowHasPart } from './course/samples.ts';
import { isRefusal } from './report-source.ts';

/** The difference from the wave before, as it closed with the wave. */
export async function answerChange(
  session: Session,
  register: Register,
  { ask, resolved }: ComparisonAsked<ChangeAsk>,
): Promise<AskAnswer> {
  if (resolved.kind !== 'wave') return refusalOf('unknown-period', { period: [ask.period] });
  const { wave } = resolved;
  const pair = await readPair(session, register, { wave, part: ask.part });
  if (isRefusal(pair)) return pair;
  const own = behind(pair.now.estimates.platforms, ask.entity);
  const known = own.length > 0 ? own : platformsOf(register, ask.entity)?.map(({ code }) => code);
  const refusal = entityRefusal(session.member, ask.entity, known);
  if (refusal !== undefined) return refusal;
  if (!flowsOf('').some((flow) => flowHasPart(pair.now, flow, ask.part)))
    return refusalOf('unknown-part', { part: [ask.part] });
  const change = changeIn(pair, ask, register.settings.scale);
  const { code, state, revision } = wave;
  const before = nameOfBefore(pair);
  return {
    answer: 'change',
    change: changeSchema.parse(change),
    wave: { code, state, revision },
    waves: before === null ? [] : [before],
  };
}
