import { figureSchema, type Ask, type AskAnswer, type FigureAsk, type TableAsk } from '#contract/figure';
import type * as z from 'zod';
import type { SnapshotReference, Wave } from '#domain/wave';
import { gridsOfWave } from '../evaluations/read-work.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { seesPlatform } from '../sight.ts';
import { platformsOf } from './entity.ts';
import { gridsUnder, tableParts } from './parts.ts';
import { readWave } from './read-wave.ts';
import { refusalOf } from './resolve-ask.ts';
import { readSnapshot, type FrozenSubject } from './snapshot.ts';
import { figureOfWave, hasPart, type WaveReading } from './wave-figures.ts';

type FigureView = z.infer<typeof figureSchema>;
type Reading = Pick<WaveReading, 'wave' | 'grids'>;
type FigureSource = (subject: FrozenSubject) => FigureView;

/** Answers of one wave, in the order of its asks, and the sequences that live ones rest on. */
export type WaveAnswers = {
  readonly answers: readonly AskAnswer[];
  readonly sequences: ReadonlyMap<string, number>;
};

/** Figures of a wave that goes on, from the rows as they are. */
export async function answerLive(
  session: Session,
  register: Register,
  { wave, asks }: { readonly wave: Wave; readonly asks: readonly Ask[] },
): Promise<WaveAnswers> {
  const codes = asks.flatMap((ask) => platformsAsked(register, wave, ask));
  const reading = await readWave({ ...session, register }, wave, codes);
  const source: FigureSource = (subject) => figureSchema.parse(figureOfWave(reading, subject, 'provisional'));
  const sequences = [...reading.summaries].map(([code, { sequence }]) => [code, sequence] as const);
  return {
    answers: asks.map((ask) => answer(session, reading, { ask, source })),
    sequences: new Map(sequences),
  };
}

const platformsAsked = (register: Register, wave: Wave, ask: Ask): readonly string[] =>
  ask.ask === 'table' ? wave.platforms : (platformsOf(register, ask.entity) ?? []).map(({ code }) => code);

/** Figures of a closed wave, from its snapshot and nothing else. */
export async function answerFrozen(
  session: Session,
  {
    wave,
    reference,
    asks,
  }: { readonly wave: Wave; readonly reference: SnapshotReference; readonly asks: readonly Ask[] },
): Promise<WaveAnswers> {
  const subjects = asks.flatMap((ask) =>
    ask.ask === 'figure' ? [ask] : wave.platforms.map((entity) => ({ entity, channel: ask.channel })),
  );
  const [grids, source] = await Promise.all([
    gridsOfWave(session.store, wave),
    readSnapshot(session.store, wave, reference, subjects),
  ]);
  return {
    answers: asks.map((ask) => answer(session, { wave, grids }, { ask, source })),
    sequences: new Map(),
  };
}

type Asked = { readonly ask: Ask; readonly source: FigureSource };

const answer = (session: Session, reading: Reading, { ask, source }: Asked): AskAnswer =>
  ask.ask === 'table'
    ? tableAnswer(session, reading, { ask, source })
    : figureAnswer(reading, { ask, source });

function figureAnswer(
  reading: Reading,
  { ask, source }: { readonly ask: FigureAsk; readonly source: FigureSource },
): AskAnswer {
  const isKnown = gridsUnder(reading, '').some((grid) => hasPart(grid, ask.part));
  if (!isKnown) return refusalOf('unknown-part', { part: [ask.part] });
  return { answer: 'figure', figure: source(ask), wave: waveOf(reading.wave) };
}

function tableAnswer(
  { member }: Session,
  reading: Reading,
  { ask: { channel }, source }: { readonly ask: TableAsk; readonly source: FigureSource },
): AskAnswer {
  const parts = tableParts(reading, channel);
  const rows = reading.wave.platforms
    .filter((code) => seesPlatform(member, code))
    .map((platform) => ({
      platform,
      figures: parts.map(({ id }) => source({ entity: platform, channel, part: id })),
    }));
  return { answer: 'table', wave: waveOf(reading.wave), parts, rows };
}

const waveOf = ({ code, state, revision }: Wave) => ({ code, state, revision });
