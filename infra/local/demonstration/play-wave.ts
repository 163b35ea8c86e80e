import { Temporal } from 'temporal-polyfill';
import type { Row, RowChange } from '#contract/row';
import { batchesOf } from '#domain/batches';
import { encodeEvaluationKey } from '#domain/evaluation-key';
import type { Grid } from '#domain/grid';
import { gridReference } from '#domain/grid';
import type { Batch } from '#domain/wave';
import type { Person } from '../identity/persons.ts';
import type { InventedBrand } from './brands.ts';
import type { DemonstrationQuarter } from './calendar.ts';
import type { Caller } from './caller.ts';
import { inventedAnswers } from './invented-answers.ts';
import {
  INVENTED_TIME_ZONE,
  inventedQuality,
  inventedSample,
  inventedVolumes,
  type InventedContact,
} from './invented-contacts.ts';
import { playDrawnBatch } from './play-drawn-batch.ts';
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
  /** Whether its batches are drawn from frames; otherwise their sample is imported. */
  readonly isDrawn: boolean;
  /** Who gives the other half of the seed of a party. */
  readonly second: (party: string) => Person;
  /** Runs a job of the brand at a business time. */
  readonly runJob: (job: string, at: number) => Promise<void>;
};

const dayMs = 86_400_000;
/** A batch is drawn and its volumes known some days after its end. */
const drawnAfterDays = 4;

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
  if (play.isDrawn) await savePlan(play, planned);
  const random = seededRandom(play.brand.seed + play.rank);
  for (const batch of batches) await playBatch(play, batches, batch, random);
}

async function playBatch(play: WavePlay, batches: readonly Batch[], batch: Batch, random: Random) {
  const { call, manager, period } = play;
  const at = startOf(batch.to) + drawnAfterDays * dayMs;
  if (at > play.now) return;
  const step = `${period.quarter}-${batch.period}`;
  const volumes = inventedVolumes(play.brand, batches).filter((volume) => volume.period === batch.period);
  await call('recordVolumes', {
    as: manager,
    at,
    step: `${step}-volumes`,
    request: { volumes: [...volumes] },
  });
  const listenedAt = Math.min(at + 6 * dayMs, play.now);
  const sample = { batches, batch, random, at };
  if (play.isDrawn) await evaluateDrawn(play, sample, { at: listenedAt, step });
  else await evaluateImported(play, sample, { at: listenedAt, step });
}

type Sample = {
  readonly batches: readonly Batch[];
  readonly batch: Batch;
  readonly random: Random;
  readonly at: number;
};
type Step = { readonly at: number; readonly step: string };

async function evaluateImported(play: WavePlay, { batches, batch, random, at }: Sample, listened: Step) {
  const contacts = inventedSample(play.brand, batches, batch, random);
  const { refused } = await play.call('importContacts', {
    as: play.manager,
    at,
    step: `${listened.step}-contacts`,
    parameters: { wave: play.period.quarter },
    request: { contacts: contacts.map((contact, index) => ({ ...contact, line: index + 2 })) },
  });
  if (refused.length > 0) throw new Error(`demonstration, ${listened.step}: ${JSON.stringify(refused)}`);
  const shares = sharesOf(play, contacts, batches.indexOf(batch));
  await Promise.all(shares.map((share) => evaluate(play, share, listened)));
}

/** What was drawn is known to nobody before: the rows are read. */
async function evaluateDrawn(play: WavePlay, sample: Sample, { at, step }: Step): Promise<void> {
  const { period, evaluators, random } = { ...play, ...sample };
  const rows = await playDrawnBatch({ ...play, ...sample, wave: period.quarter });
  for (const by of evaluators) {
    const own = rows.filter(({ fields }) => fields['evaluator'] === by.objectId);
    const answered = own.flatMap((row) => {
      if (random() >= play.evaluated) return [];
      const [platform, channel] = [String(row.fields['platform']), String(row.fields['channel'])];
      return [change({ ...row, fields: {} }, answersOf(play, { platform, channel }, random))];
    });
    await push(play, { as: by, at: at + 1000, step: `${step}-${by.objectId}` }, answered);
  }
}

/** As the product proposes it, with the brand's own size. */
async function savePlan({ call, manager, period, brand }: WavePlay, at: number): Promise<void> {
  const asked = { as: manager, at, parameters: { wave: period.quarter } };
  const { plan } = await call('plan', { ...asked, step: `${period.quarter}-proposed` });
  const request = { base: 0, plan: { ...plan, n: brand.sample.n, platformMinimum: brand.sample.minimum } };
  await call('savePlan', { ...asked, step: `${period.quarter}-plan`, request });
}

/** What one person listens to in a batch. */
type Share = {
  readonly by: Person;
  readonly contacts: readonly InventedContact[];
  readonly random: Random;
};

/** Platforms go round the evaluators from batch to batch, so that no platform is heard by one person alone. */
function sharesOf(play: WavePlay, contacts: readonly InventedContact[], batch: number): readonly Share[] {
  const { evaluators, brand, rank } = play;
  const turn = new Map(brand.platforms.map(({ code }, index) => [code, (index + batch) % evaluators.length]));
  return evaluators.map((by, index) => ({
    by,
    contacts: contacts.filter(({ platform }) => turn.get(platform) === index),
    random: seededRandom(brand.seed * 7 + rank * 31 + batch * 5 + index),
  }));
}

async function evaluate(play: WavePlay, share: Share, { at, step }: { at: number; step: string }) {
  const { by, random } = share;
  const contacts = new Map(share.contacts.map((contact) => [imported(contact).key, contact]));
  const assigned = await push(
    play,
    { as: play.manager, at, step: `${step}-assign-${by.objectId}` },
    share.contacts.map((contact) => change(imported(contact), { evaluator: by.objectId })),
  );
  const answered = assigned.flatMap((row) => {
    const contact = contacts.get(row.key);
    return contact === undefined || random() >= play.evaluated
      ? []
      : [change(row, answersOf(play, contact, random))];
  });
  await push(play, { as: by, at: at + 1000, step: `${step}-${by.objectId}` }, answered);
}

/**
 * The row of a contact as the import left it. What is sent rests on it and not on a pull: a demonstration
 * that goes on after an interruption sends again, to the letter, what it had sent.
 */
const imported = ({ id }: InventedContact): Row => ({
  key: encodeEvaluationKey({ contact: id, purpose: 'standard', slot: '' }),
  revision: 1,
  fields: {},
});

function answersOf(
  { brand, grids, rank }: WavePlay,
  contact: { readonly platform: string; readonly channel: string },
  random: Random,
) {
  const platform = brand.platforms.find(({ code }) => code === contact.platform);
  if (platform === undefined) throw new Error(`no platform ${contact.platform}`);
  const grid = contact.channel === 'email' ? grids.email : grids.phone;
  return inventedAnswers(grid, inventedQuality(platform, rank, random), random);
}

const change = (row: Row, fields: Row['fields']): RowChange => ({
  key: row.key,
  base: row.revision,
  changes: Object.fromEntries(
    Object.entries(fields).map(([field, to]) => [field, { from: row.fields[field] ?? null, to }]),
  ),
});

type Push = { readonly as: Person; readonly at: number; readonly step: string };

/** Sends rows as one request and answers them as the API then has them. */
async function push(play: WavePlay, { as, at, step }: Push, rows: readonly RowChange[]): Promise<Row[]> {
  if (rows.length === 0) return [];
  const { results } = await play.call('pushEvaluations', {
    as,
    at,
    step,
    parameters: { wave: play.period.quarter },
    request: { rows: [...rows] },
  });
  const bad = results.find(({ refusals, conflicts }) => refusals.length + conflicts.length > 0);
  if (bad) throw new Error(`demonstration, ${step}: ${JSON.stringify([bad.refusals, bad.conflicts])}`);
  return results.flatMap(({ row }) => row ?? []);
}
