import type { Ask, AskAnswer, FiguresAnswer } from '#contract/figure';
import type { Wave } from '#domain/wave';
import { readRegister, type Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { answerPast, pastHead } from './answer-past.ts';
import { answerFrozen, answerLive, type WaveAnswers } from './answer-wave.ts';
import { frozenFor } from './frozen-for.ts';
import { readSequences } from './read-heads.ts';
import { resolveAsk } from './resolve-ask.ts';
import { waveHead } from './wave-head.ts';

/** Answers the questions of many cells, reading each scope once however many asks touch it. */
export async function readFigures(
  session: Session,
  { asks }: { readonly asks: readonly Ask[] },
): Promise<FiguresAnswer> {
  const register = await readRegister(session.store);
  const resolved = asks.map((ask) => ({ ask, resolved: resolveAsk(register, session.member, ask) }));
  const waves = register.waves.filter(({ code }) =>
    resolved.some((one) => one.resolved.kind === 'wave' && one.resolved.wave.code === code),
  );
  // Before the rows: what changes in between differs from these heads, and is asked again.
  const sequences = await readSequences(session.store, waves);
  const answers = asks.map((): AskAnswer | undefined => undefined);
  const heads: Record<string, string> = {};
  for (const wave of waves) {
    const places = placesOf(resolved, wave);
    const own = places.map(({ ask }) => ask);
    const answered = await answerWave(session, register, { wave, asks: own });
    for (const [index, { place }] of places.entries()) answers[place] = answered.answers[index];
    const known = new Map([...sequences(wave), ...answered.sequences]);
    heads[wave.code] = waveHead(session.member, { wave, register, sequences: known });
  }
  for (const quarter of new Set(resolved.flatMap((one) => quarterOf(one)))) {
    const places = resolved.flatMap((one, place) => (quarterOf(one).includes(quarter) ? [place] : []));
    const own = places.map((place) => asks[place]).filter((ask) => ask !== undefined);
    const answered = await answerPast(session, register, { quarter, asks: own });
    for (const [index, place] of places.entries()) answers[place] = answered[index];
    heads[quarter] = pastHead(register);
  }
  return { answers: answers.map((answer, place) => answer ?? refusalAt(resolved, place)), heads };
}

const quarterOf = ({ resolved: one }: ResolvedAsk): readonly string[] =>
  one.kind === 'past' ? [one.quarter] : [];

type ResolvedAsk = { readonly ask: Ask; readonly resolved: ReturnType<typeof resolveAsk> };

const placesOf = (resolved: readonly ResolvedAsk[], { code }: Wave) =>
  resolved
    .map(({ ask, resolved: one }, place) => ({ ask, place, wave: one.kind === 'wave' ? one.wave.code : '' }))
    .filter(({ wave }) => wave === code);

function refusalAt(resolved: readonly ResolvedAsk[], place: number): AskAnswer {
  const one = resolved[place]?.resolved;
  if (one?.kind !== 'refused') throw new Error('an ask was not answered');
  return one.refusal;
}

/** Whoever sees rows: from the rows, or the snapshot of the closing. Everybody else: from the last release. */
function answerWave(
  session: Session,
  register: Register,
  { wave, asks }: { readonly wave: Wave; readonly asks: readonly Ask[] },
): Promise<WaveAnswers> {
  const at = frozenFor(session.member, wave);
  return at === undefined
    ? answerLive(session, register, { wave, asks })
    : answerFrozen(session, register, { wave, at, asks });
}
