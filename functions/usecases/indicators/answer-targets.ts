import type { AskAnswer } from '#contract/figure';
import type { IndicatorFigureView, KpiAsk } from '#contract/indicator';
import type { Register } from '../read-register.ts';
import { TARGETS } from '../row-keys.ts';
import { instantOf, type Session } from '../session.ts';
import { storedTarget } from '../stored/target.ts';
import { bonusFigure } from './bonus-figure.ts';
import { bonusTotal } from './bonus-total.ts';
import { notCollected } from './indicator-answer.ts';
import { readOwnRows } from './read-own-rows.ts';
import { readReached, type Reached, type ReachedOf, type ReachedSubject } from './read-reached.ts';
import { resolveTargets, type AskedTarget } from './resolve-targets.ts';
import { gapFigure, noTarget, saidOf, supposedReached, targetFigure, type Around } from './target-figure.ts';

/** Answers about targets, gaps and what contracts pay, in the order of the asks: everything is read once. */
export async function answerTargets(
  session: Session,
  register: Register,
  asks: readonly KpiAsk[],
): Promise<readonly AskAnswer[]> {
  const targets = await readOwnRows(session.store, TARGETS, storedTarget);
  const resolved = asks.map((ask) => resolveTargets(ask, { register, member: session.member, targets }));
  const known = resolved.flatMap((one) => ('answer' in one ? [] : [one]));
  const reachedOf = await readReached(session, register, known.flatMap(subjectsOf));
  const around = { asOf: instantOf(session.clock), currency: register.settings.currency };
  return resolved.map((one) => ('answer' in one ? one : answerOne(one, reachedOf, around)));
}

/** What has to be looked up for an ask. */
function subjectsOf({ question, inForce, ask, span }: AskedTarget): readonly ReachedSubject[] {
  if (question.about === 'target' || question.supposed !== undefined) return [];
  return inForce.map(({ target: { indicator, channel } }) => ({
    indicator,
    channel,
    entity: ask.entity,
    span,
  }));
}

function answerOne(asked: AskedTarget, reachedOf: ReachedOf, around: Around): AskAnswer {
  if (asked.question.indicator === undefined) return answerAll(asked, reachedOf, around);
  const [inForce] = asked.inForce;
  if (inForce === undefined) return answerOf(noTarget(asked, around));
  if (asked.question.about === 'target') return answerOf(targetFigure(asked, inForce, around));
  const reached = reachedBy(asked, reachedOf, around);
  if (reached === undefined) return answerOf(quartersOnly(asked, around));
  if ('answer' in reached) return reached;
  const one = { asked, inForce, reached };
  const figure = asked.question.about === 'gap' ? gapFigure(one, around) : bonusFigure(one, around);
  return answerOf(figure, reached.waves);
}

function answerAll(asked: AskedTarget, reachedOf: ReachedOf, around: Around): AskAnswer {
  const subjects = subjectsOf(asked);
  const lines = asked.inForce.map((inForce, place) => {
    const subject = subjects[place];
    const reached = subject && reachedOf(subject);
    return { inForce, reached: reached === undefined || 'answer' in reached ? undefined : reached };
  });
  const waves = lines.flatMap(({ reached }) => reached?.waves ?? []);
  return answerOf(bonusTotal(asked, lines, around), waves);
}

function reachedBy(
  asked: AskedTarget,
  reachedOf: ReachedOf,
  around: Around,
): Reached | ReturnType<ReachedOf> {
  const { supposed } = asked.question;
  if (supposed !== undefined) return supposedReached(supposed, around);
  const [subject] = subjectsOf(asked);
  return subject && reachedOf(subject);
}

/** The barometer is of quarters. */
const quartersOnly = (asked: AskedTarget, around: Around): IndicatorFigureView =>
  notCollected({
    ...saidOf(asked, around, asked.question.about === 'bonus' ? 'money' : 'mark'),
    notes: [{ code: 'quarters-only', values: [] }],
  });

const answerOf = (figure: IndicatorFigureView, waves: readonly string[] = []): AskAnswer => ({
  answer: 'indicator',
  figure,
  waves: [...new Set(['@money', ...waves])],
});
