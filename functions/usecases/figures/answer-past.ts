import { figureSchema, type AskAnswer, type FigureAsk, type TableAsk } from '#contract/figure';
import type { WaveAsk } from './answer-wave.ts';
import type * as z from 'zod';
import type { Subject } from '#domain/figure';
import { figureOfPast, pastKeyOf } from '#domain/past-figure';
import { quarterBounds } from '#domain/period';
import { pastMark, type Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import { seesPlatform } from '../sight.ts';
import { platformsOf } from './entity.ts';
import { readPast, type PastFigures } from './read-past.ts';
import { entityRefusal, refusalOf } from './resolve-ask.ts';

type FigureView = z.infer<typeof figureSchema>;

type PastQuarter = { readonly quarter: string; readonly figures: PastFigures };

/** What changes with any figure taken over. */
export const pastHead = (register: Register): string => `past-${pastMark(register)}`;

/** Answers about a quarter that has no wave here, from what was taken over from an earlier workbook. */
export async function answerPast(
  session: Session,
  register: Register,
  { quarter, asks }: { readonly quarter: string; readonly asks: readonly WaveAsk[] },
): Promise<readonly AskAnswer[]> {
  const past = { quarter, figures: await readPast(session.store, quarter) };
  if (past.figures.size === 0) return asks.map(() => refusalOf('unknown-period', { period: [quarter] }));
  return asks.map((ask) => {
    if (ask.ask === 'table') return tableAnswer(session, register, { ask, past });
    if (ask.ask === 'figure') return figureAnswer(session, register, { ask, past });
    return refusalOf('no-critical-criterion', { family: [ask.family] });
  });
}

function figureAnswer(
  { member }: Session,
  register: Register,
  { ask, past }: { readonly ask: FigureAsk; readonly past: PastQuarter },
): AskAnswer {
  const platforms = platformsOf(register, ask.entity)?.map(({ code }) => code);
  const refusal = entityRefusal(member, ask.entity, platforms);
  return refusal ?? { answer: 'figure', figure: figureIn(past, register, ask), wave: waveOf(past.quarter) };
}

/** Its platforms and its parts, in the order in which they were taken over by code. */
function tableAnswer(
  { member }: Session,
  register: Register,
  { ask: { channel }, past }: { readonly ask: TableAsk; readonly past: PastQuarter },
): AskAnswer {
  const own = [...past.figures.values()].filter((figure) => figure.channel === channel);
  const parts = [...new Set(own.map(({ part }) => part))].sort();
  const rows = register.platforms
    .filter(({ code }) => seesPlatform(member, code) && own.some(({ entity }) => entity === code))
    .map(({ code }) => ({
      platform: code,
      figures: parts.map((part) => figureIn(past, register, { entity: code, channel, part })),
    }));
  const titled = parts.map((part) => ({ id: part, title: { fr: part, en: part } }));
  return { answer: 'table', wave: waveOf(past.quarter), parts: titled, rows };
}

function figureIn({ quarter, figures }: PastQuarter, { settings }: Register, subject: Subject): FigureView {
  const past = figures.get(pastKeyOf({ ...subject, quarter }));
  return figureSchema.parse(
    past === undefined ? absent(quarter, settings.scale) : figureOfPast(past, settings.scale),
  );
}

const absent = (quarter: string, scale: number): FigureView => ({
  value: null,
  low: null,
  high: null,
  n: 0,
  status: 'not-collected',
  unit: scale,
  basis: { weighting: 'unweighted', weights: {}, leftOut: 0, incomplete: 0, degreesOfFreedom: null },
  asOf: `${quarterBounds(quarter).to}T23:59:59Z`,
});

const waveOf = (quarter: string) => ({ code: quarter, state: 'closed' as const, revision: 1 });
