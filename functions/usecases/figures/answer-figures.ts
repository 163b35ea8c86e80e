import type { AskAnswer, FigureAsk } from '#contract/figure';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerPast } from './answer-past.ts';
import { answerWaveFor } from './answer-wave-for.ts';
import { refusalOf, resolveAsk, type Resolved } from './resolve-ask.ts';

/**
 * The figures of the barometer that another answer rests on, in the order of the asks and as this person sees them: each
 * wave is read once.
 */
export async function answerFigures(
  session: Session,
  register: Register,
  asks: readonly FigureAsk[],
): Promise<readonly AskAnswer[]> {
  const byPeriod = new Map<string, { readonly resolved: Resolved; readonly asks: FigureAsk[] }>();
  for (const ask of asks) {
    const own = byPeriod.get(ask.period) ?? { resolved: resolveAsk(register, session.member, ask), asks: [] };
    byPeriod.set(ask.period, own);
    own.asks.push(ask);
  }
  const answers = new Map<FigureAsk, AskAnswer>();
  for (const { resolved, asks: own } of byPeriod.values())
    (await answerPeriod(session, register, { resolved, asks: own })).forEach((answer, place) => {
      const ask = own[place];
      if (ask !== undefined) answers.set(ask, answer);
    });
  return asks.map((ask) => answers.get(ask) ?? refusalOf('unknown-period', { period: [ask.period] }));
}

type OfPeriod = { readonly resolved: Resolved; readonly asks: readonly FigureAsk[] };

async function answerPeriod(
  session: Session,
  register: Register,
  { resolved, asks }: OfPeriod,
): Promise<readonly AskAnswer[]> {
  if (resolved.kind === 'refused') return asks.map(() => resolved.refusal);
  if (resolved.kind === 'past') return answerPast(session, register, { quarter: resolved.quarter, asks });
  return (await answerWaveFor(session, register, { wave: resolved.wave, asks })).answers;
}
