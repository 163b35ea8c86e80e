import { figureSchema, type Ask, type AskAnswer, type FigureAsk, type TableAsk } from '#contract/figure';
import type * as z from 'zod';
import type { Subject } from '#domain/figure';
import { figureOfPast, pastKeyOf, type PastFigure } from '#domain/past-figure';
import { quarterBounds } from '#domain/period';
import { keysStarting } from '../key-range.ts';
import type { StoredRow } from '../ports.ts';
import { pastMark, type Register } from '../read-register.ts';
import { ORGANISATION } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { seesPlatform } from '../sight.ts';
import { PAST_FIGURES, storedPastFigure } from '../stored/past-figure.ts';
import { platformsOf } from './entity.ts';
import { entityRefusal, refusalOf } from './resolve-ask.ts';

type FigureView = z.infer<typeof figureSchema>;

/** By key, the figures taken over for a quarter. */
type PastQuarter = { readonly quarter: string; readonly figures: ReadonlyMap<string, PastFigure> };

/** What changes with any figure taken over. */
export const pastHead = (register: Register): string => `past-${pastMark(register)}`;

/** Answers about a quarter that has no wave here, from what was taken over from an earlier workbook. */
export async function answerPast(
  session: Session,
  register: Register,
  { quarter, asks }: { readonly quarter: string; readonly asks: readonly Ask[] },
): Promise<readonly AskAnswer[]> {
  const past = { quarter, figures: await readQuarter(session, quarter) };
  if (past.figures.size === 0) return asks.map(() => refusalOf('unknown-period', { period: [quarter] }));
  return asks.map((ask) =>
    ask.ask === 'table'
      ? tableAnswer(session, register, { ask, past })
      : figureAnswer(session, register, { ask, past }),
  );
}

async function readQuarter({ store }: Session, quarter: string): Promise<ReadonlyMap<string, PastFigure>> {
  const rows: StoredRow[] = [];
  let after: string | undefined;
  do {
    const range = { ...keysStarting(`${PAST_FIGURES}${quarter}|`), ...(after !== undefined && { after }) };
    const page = await store.ledger.list(ORGANISATION, range);
    rows.push(...page.rows.filter(({ deleted }) => !deleted));
    after = page.after;
  } while (after !== undefined);
  const figures = rows.map(({ value }): PastFigure => storedPastFigure.parse(value));
  return new Map(figures.map((figure) => [pastKeyOf(figure), figure]));
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
