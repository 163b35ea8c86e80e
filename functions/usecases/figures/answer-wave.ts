import {
  figureSchema,
  type AccuracyAsk,
  type AskAnswer,
  type FigureAsk,
  type TableAsk,
} from '#contract/figure';
import type * as z from 'zod';
import { criticalPart } from '#domain/figures/critical-part';
import type { Wave } from '#domain/wave';
import { gridsOfWave } from '../evaluations/read-work.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { seesPlatform } from '../sight.ts';
import { platformsOf } from './entity.ts';
import { readFrozen, type FrozenAt, type FrozenSubject } from './frozen-pages.ts';
import { accuraciesOfWave, gridsUnder, tableParts } from './parts.ts';
import { readWave } from './read-wave.ts';
import { entityRefusal, refusalOf } from './resolve-ask.ts';
import { figureOfWave, hasPart, type WaveReading } from './wave-figures.ts';

type FigureView = z.infer<typeof figureSchema>;
/** What is answered from figures of the wave alone. */
export type WaveAsk = FigureAsk | TableAsk | AccuracyAsk;
type Reading = Pick<WaveReading, 'wave' | 'grids'>;
/** Where figures come from, and which platforms are behind a code there. */
type Source = {
  readonly figure: (subject: FrozenSubject) => FigureView;
  readonly platforms: (entity: string) => readonly string[] | undefined;
};

/** Answers of one wave, in the order of its asks, and the sequences that live ones rest on. */
export type WaveAnswers = {
  readonly answers: readonly AskAnswer[];
  readonly sequences: ReadonlyMap<string, number>;
};

/** Figures of a wave that goes on, from the rows as they are. */
export async function answerLive(
  session: Session,
  register: Register,
  { wave, asks }: { readonly wave: Wave; readonly asks: readonly WaveAsk[] },
): Promise<WaveAnswers> {
  const codes = asks.flatMap((ask) => platformsAsked(register, wave, ask));
  const reading = await readWave({ ...session, register }, wave, codes);
  const source: Source = {
    figure: (subject) => figureSchema.parse(figureOfWave(reading, subject, 'provisional')),
    platforms: (entity) => codesBehind(register, entity),
  };
  const sequences = [...reading.summaries].map(([code, { sequence }]) => [code, sequence] as const);
  return {
    answers: asks.map((ask) => answer(session, reading, { ask, source })),
    sequences: new Map(sequences),
  };
}

const platformsAsked = (register: Register, wave: Wave, ask: WaveAsk): readonly string[] =>
  ask.ask === 'table' ? wave.platforms : (codesBehind(register, ask.entity) ?? []);

const codesBehind = (register: Register, entity: string): readonly string[] | undefined =>
  platformsOf(register, entity)?.map(({ code }) => code);

export type FrozenAsks = {
  readonly wave: Wave;
  /** The snapshot of its closing, or its last release. */
  readonly at: FrozenAt;
  readonly asks: readonly WaveAsk[];
};

/** Figures as they were frozen, from there and nothing else. */
export async function answerFrozen(
  session: Session,
  register: Register,
  { wave, at, asks }: FrozenAsks,
): Promise<WaveAnswers> {
  const places = asks.flatMap((ask) =>
    ask.ask === 'table'
      ? wave.platforms.map((entity) => ({ entity, channel: ask.channel }))
      : [{ entity: ask.entity, channel: ask.ask === 'figure' ? ask.channel : ('' as const) }],
  );
  const [grids, frozen] = await Promise.all([
    gridsOfWave(session.store, wave),
    readFrozen(session.store, at, places),
  ]);
  const source: Source = {
    figure: frozen.figure,
    // A code that came later has no figure here, which is not the same as being unknown.
    platforms: (entity) => frozen.platforms(entity) ?? codesBehind(register, entity),
  };
  return {
    answers: asks.map((ask) => answer(session, { wave, grids }, { ask, source })),
    sequences: new Map(),
  };
}

type Asked = { readonly ask: WaveAsk; readonly source: Source };

function answer(session: Session, reading: Reading, { ask, source }: Asked): AskAnswer {
  if (ask.ask === 'table') return tableAnswer(session, reading, { ask, source });
  if (ask.ask === 'figure') return figureAnswer(session, reading, { ask, source });
  return accuracyAnswer(session, reading, { ask, source });
}

function accuracyAnswer(
  { member }: Session,
  reading: Reading,
  { ask: { entity, family }, source }: { readonly ask: AccuracyAsk; readonly source: Source },
): AskAnswer {
  const refusal = entityRefusal(member, entity, source.platforms(entity));
  if (refusal !== undefined) return refusal;
  const part = criticalPart(family);
  if (!accuraciesOfWave(reading).includes(part))
    return refusalOf('no-critical-criterion', { family: [family] });
  const figure = source.figure({ entity, channel: '', part });
  return { answer: 'figure', figure: { ...figure, unit: 1 }, wave: waveOf(reading.wave) };
}

function figureAnswer(
  { member }: Session,
  reading: Reading,
  { ask, source }: { readonly ask: FigureAsk; readonly source: Source },
): AskAnswer {
  const refusal = entityRefusal(member, ask.entity, source.platforms(ask.entity));
  if (refusal !== undefined) return refusal;
  const isKnown = gridsUnder(reading, '').some((grid) => hasPart(grid, ask.part));
  if (!isKnown) return refusalOf('unknown-part', { part: [ask.part] });
  return { answer: 'figure', figure: source.figure(ask), wave: waveOf(reading.wave) };
}

function tableAnswer(
  { member }: Session,
  reading: Reading,
  { ask: { channel }, source }: { readonly ask: TableAsk; readonly source: Source },
): AskAnswer {
  const parts = tableParts(reading, channel);
  const rows = reading.wave.platforms
    .filter((code) => seesPlatform(member, code))
    .map((platform) => ({
      platform,
      figures: parts.map(({ id }) => source.figure({ entity: platform, channel, part: id })),
    }));
  return { answer: 'table', wave: waveOf(reading.wave), parts, rows };
}

const waveOf = ({ code, state, revision }: Wave) => ({ code, state, revision });
