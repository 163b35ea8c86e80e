import { Temporal } from 'temporal-polyfill';
import type { Row, RowChange } from '#contract/row';
import { batchesOf } from '#domain/batches';
import type { Grid } from '#domain/grid';
import { gridReference } from '#domain/grid';
import type { Batch } from '#domain/wave';
import type { Person } from '../identity/persons.ts';
import type { InventedBrand } from './brands.ts';
import type { DemonstrationQuarter } from './calendar.ts';
import type { Caller } from './caller.ts';
import { inventedAnswers } from './invented-answers.ts';
import { INVENTED_TIME_ZONE, inventedQuality, inventedSample, inventedVolumes } from './invented-contacts.ts';
import { seededRandom, type Random } from './random.ts';

/** What one wave of the demonstration is played with. */
export type WavePlay = {
  readonly call: Caller;
  readonly brand: InventedBrand;
  readonly manager: Person;
  /** Who listens; the manager when the brand has nobody else. */
  readonly evaluators: readonly [Person, ...Person[]];
  readonly grids: { readonly phone: Grid; readonly email: Grid; readonly chat: Grid };
  readonly period: DemonstrationQuarter;
  /** Quarters since the first one played: platforms progress. */
  readonly rank: number;
  /** Business time of the present. */
  readonly now: number;
  /** Share of the sample evaluated, in [0,1]. */
  readonly evaluated: number;
};

const dayMs = 86_400_000;
/** A batch is drawn and its volumes known some days after its end. */
const drawnAfterDays = 4;
const pushedAtOnce = 90;

const startOf = (day: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(INVENTED_TIME_ZONE).epochMilliseconds;

/** Plans and opens the wave, takes each batch that is over, evaluates its part of it. */
export async function playWave(play: WavePlay): Promise<void> {
  const { call, manager, period, grids } = play;
  const wave = { wave: period.quarter };
  const planned = startOf(period.from) - 3 * dayMs;
  const batches = batchesOf(period.from, period.to, 'month');
  const step = period.quarter;
  const request = {
    code: period.quarter,
    quarter: period.quarter,
    method: 'listening' as const,
    grids: {
      phone: gridReference(grids.phone),
      email: gridReference(grids.email),
      chat: gridReference(grids.chat),
    },
    platforms: play.brand.platforms.map(({ code }) => code),
  };
  await call('createWave', { as: manager, at: planned, step: `${step}-create`, request });
  await call('openWave', { as: manager, at: planned, step: `${step}-open`, parameters: wave, request: {} });
  const random = seededRandom(play.brand.seed + play.rank);
  for (const batch of batches) await playBatch(play, batches, batch, random);
}

async function playBatch(play: WavePlay, batches: readonly Batch[], batch: Batch, random: Random) {
  const { call, manager, period } = play;
  const at = startOf(batch.to) + drawnAfterDays * dayMs;
  const contacts = inventedSample(play.brand, batches, batch, random);
  if (at > play.now) return;
  const step = `${period.quarter}-${batch.period}`;
  const volumes = inventedVolumes(play.brand, batches).filter((volume) => volume.period === batch.period);
  await call('recordVolumes', {
    as: manager,
    at,
    step: `${step}-volumes`,
    request: { volumes: [...volumes] },
  });
  await call('importContacts', {
    as: manager,
    at,
    step: `${step}-contacts`,
    parameters: { wave: period.quarter },
    request: { contacts: contacts.map((contact, index) => ({ ...contact, line: index + 2 })) },
  });
  await evaluate(play, new Set(contacts.map(({ id }) => id)), step, Math.min(at + 6 * dayMs, play.now));
}

async function evaluate(play: WavePlay, batch: ReadonlySet<string>, step: string, at: number): Promise<void> {
  const { evaluators, manager } = play;
  const random = seededRandom(play.brand.seed * 7 + play.rank * 31 + batch.size);
  const rows = (await pullAll(play, at)).filter(({ fields }) => batch.has(String(fields['contact'])));
  const shared = rows.map((row, index) => ({ row, by: evaluators[index % evaluators.length] ?? manager }));
  await push(
    play,
    { as: manager, at, step: `${step}-assign` },
    shared.map(({ row, by }) => change(row, { evaluator: by.objectId })),
  );
  for (const by of evaluators) {
    const changes = shared
      .filter((one) => one.by === by && random() < play.evaluated)
      .map(({ row }) => change(row, answersOf(play, row, random)));
    await push(play, { as: by, at: at + 1000, step: `${step}-${by.objectId}` }, changes);
  }
}

function answersOf({ brand, grids, rank }: WavePlay, row: Row, random: Random) {
  const platform = brand.platforms.find(({ code }) => code === row.fields['platform']);
  if (platform === undefined) throw new Error(`no platform ${String(row.fields['platform'])}`);
  const grid = row.fields['channel'] === 'email' ? grids.email : grids.phone;
  return inventedAnswers(grid, inventedQuality(platform, rank, random), random);
}

const change = (row: Row, fields: Row['fields']): RowChange => ({
  key: row.key,
  base: row.revision,
  changes: Object.fromEntries(
    Object.entries(fields).map(([field, to]) => [field, { from: row.fields[field] ?? null, to }]),
  ),
});

async function pullAll({ call, manager, period }: WavePlay, at: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let next: string | undefined;
  do {
    const page = await call('pullEvaluations', {
      as: manager,
      at,
      step: 'pull',
      parameters: { wave: period.quarter },
      request: { cursor: {}, ...(next !== undefined && { next }) },
    });
    rows.push(...page.rows);
    next = page.next;
  } while (next !== undefined);
  return rows;
}

type Push = { readonly as: Person; readonly at: number; readonly step: string };

async function push(play: WavePlay, { as, at, step }: Push, rows: readonly RowChange[]): Promise<void> {
  for (let from = 0; from < rows.length; from += pushedAtOnce) {
    const { results } = await play.call('pushEvaluations', {
      as,
      at,
      step: `${step}-${from}`,
      parameters: { wave: play.period.quarter },
      request: { rows: rows.slice(from, from + pushedAtOnce) },
    });
    const bad = results.find(({ refusals, conflicts }) => refusals.length + conflicts.length > 0);
    if (bad) throw new Error(`demonstration, ${step}: ${JSON.stringify([bad.refusals, bad.conflicts])}`);
  }
}
