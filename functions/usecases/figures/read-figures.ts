import type { Ask, AskAnswer, ChangeAsk, FiguresAnswer, ReportAsk } from '#contract/figure';
import type { IndicatorAsk } from '#contract/indicator';
import type { Wave } from '#domain/wave';
import { answerIndicators } from '../indicators/answer-indicators.ts';
import { indicatorHead } from '../indicators/indicator-head.ts';
import { readRegister, type Register } from '../read-register.ts';
import { answerComparison } from '../reports/answer-comparison.ts';
import type { Session } from '../session.ts';
import { answerPast, pastHead } from './answer-past.ts';
import type { WaveAsk } from './answer-wave.ts';
import { answerWaveFor } from './answer-wave-for.ts';
import { readSequences } from './read-heads.ts';
import { resolveAsk, type Resolved } from './resolve-ask.ts';
import { waveHead } from './wave-head.ts';

/** Answers the questions of many cells, reading each scope once however many asks touch it. */
export async function readFigures(
  session: Session,
  { asks }: { readonly asks: readonly Ask[] },
): Promise<FiguresAnswer> {
  const register = await readRegister(session.store);
  const places = asks.flatMap((ask, place) =>
    isIndicator(ask) ? [] : [{ ask, place, resolved: resolveAsk(register, session.member, ask) }],
  );
  // Before the rows: what changes in between differs from these heads, and is asked again.
  const sequences = await readSequences(session.store, register.waves);
  const answers = new Map<number, AskAnswer>();
  const known = new Map<string, ReadonlyMap<string, number>>();
  for (const [wave, own] of byWave(register, places)) {
    const answered = await answerWaveFor(session, register, { wave, asks: own.map(({ ask }) => ask) });
    own.forEach(({ place }, index) => put(answers, place, answered.answers[index]));
    known.set(wave.code, answered.sequences);
  }
  for (const [quarter, own] of byQuarter(places)) {
    const answered = await answerPast(session, register, { quarter, asks: own.map(({ ask }) => ask) });
    own.forEach(({ place }, index) => put(answers, place, answered[index]));
  }
  for (const { ask, place, resolved } of places)
    if (isComparison(ask)) answers.set(place, await answerComparison(session, register, { ask, resolved }));
    else if (resolved.kind === 'refused') answers.set(place, resolved.refusal);
  const indicators = asks.flatMap((ask, place) => (isIndicator(ask) ? [{ ask, place }] : []));
  const counted = await answerIndicators(
    session,
    register,
    indicators.map(({ ask }) => ask),
  );
  indicators.forEach(({ place }, index) => put(answers, place, counted[index]));
  const heads = headsOf(session, register, { answers: [...answers.values()], sequences, known });
  return { answers: asks.map((_, place) => requireAnswer(answers, place)), heads };
}

type FigureOnlyAsk = Exclude<Ask, IndicatorAsk>;

const isIndicator = (ask: Ask): ask is IndicatorAsk =>
  ask.ask === 'kpi' || ask.ask === 'cost' || ask.ask === 'roi' || ask.ask === 'practice';

type Asked<Own extends FigureOnlyAsk = FigureOnlyAsk> = {
  readonly ask: Own;
  readonly place: number;
  readonly resolved: Resolved;
};

const isComparison = (ask: FigureOnlyAsk): ask is ChangeAsk | ReportAsk =>
  ask.ask === 'change' || ask.ask === 'report';

const isOfWave = (asked: Asked): asked is Asked<WaveAsk> => !isComparison(asked.ask);

function byWave(register: Register, places: readonly Asked[]): readonly [Wave, readonly Asked<WaveAsk>[]][] {
  return register.waves.flatMap((wave): [Wave, readonly Asked<WaveAsk>[]][] => {
    const own = places
      .filter(isOfWave)
      .filter(({ resolved }) => resolved.kind === 'wave' && resolved.wave.code === wave.code);
    return own.length === 0 ? [] : [[wave, own]];
  });
}

function byQuarter(places: readonly Asked[]): ReadonlyMap<string, readonly Asked<WaveAsk>[]> {
  const quarters = new Map<string, Asked<WaveAsk>[]>();
  for (const asked of places.filter(isOfWave)) {
    if (asked.resolved.kind !== 'past') continue;
    const { quarter } = asked.resolved;
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), asked]);
  }
  return quarters;
}

function put(answers: Map<number, AskAnswer>, place: number, answer: AskAnswer | undefined): void {
  if (answer !== undefined) answers.set(place, answer);
}

function requireAnswer(answers: ReadonlyMap<number, AskAnswer>, place: number): AskAnswer {
  const answer = answers.get(place);
  if (answer === undefined) throw new Error('an ask was not answered');
  return answer;
}

type Answered = {
  readonly answers: readonly AskAnswer[];
  readonly sequences: Awaited<ReturnType<typeof readSequences>>;
  readonly known: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** Of every wave an answer rests on, its head when it was made. */
function headsOf(session: Session, register: Register, { answers, sequences, known }: Answered) {
  const codes = new Set(answers.flatMap(wavesBehind));
  const heads: Record<string, string> = {};
  for (const wave of register.waves.filter(({ code }) => codes.has(code))) {
    const own = new Map([...sequences(wave), ...(known.get(wave.code) ?? [])]);
    heads[wave.code] = waveHead(session.member, { wave, register, sequences: own });
    codes.delete(wave.code);
  }
  for (const code of codes) heads[code] = indicatorHead(register, code) ?? pastHead(register);
  return heads;
}

function wavesBehind(answer: AskAnswer): readonly string[] {
  if (answer.answer === 'refused') return [];
  return [...('wave' in answer ? [answer.wave.code] : []), ...('waves' in answer ? answer.waves : [])];
}
