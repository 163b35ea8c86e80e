import { quarterBefore, quarterEndedBefore } from '#domain/reports/quarter-before';
import { waveBefore } from '#domain/reports/wave-before';
import { quarterBounds } from '#domain/period';
import type { Wave } from '#domain/wave';
import { readPast } from '../figures/read-past.ts';
import { snapshotAt } from '../figures/snapshot.ts';
import type { OrganisationStore } from '../ports.ts';
import { pastMark, type Register } from '../read-register.ts';
import { releaseAt } from '../releases/release-name.ts';
import type { ComparedWith, KeptComparison } from './compared-with.ts';

/** How many quarters without a wave are looked through for figures from before. */
const QUARTERS_BACK = 8;

type Frozen = KeptComparison['before'];

/** What a wave is compared with as it closes, as whoever sees rows has it: only what closed too never moves. */
export function beforeAtClosing(store: OrganisationStore, register: Register, wave: Wave): Promise<Frozen> {
  const closed = register.waves.filter(({ snapshot }) => snapshot !== undefined);
  return orPast(store, register, { wave, waves: closed, toBefore: frozenAtClosing });
}

/** The same as readers without rows have it. */
export function beforeAtRelease(store: OrganisationStore, register: Register, wave: Wave): Promise<Frozen> {
  const released = register.waves.filter(
    ({ snapshot, release }) => snapshot !== undefined && release !== undefined,
  );
  return orPast(store, register, { wave, waves: released, toBefore: frozenAtRelease });
}

/** What a wave that goes on is compared with, by whoever sees rows. */
export const beforeNow = (store: OrganisationStore, register: Register, wave: Wave): Promise<ComparedWith> =>
  orPast<ComparedWith>(store, register, { wave, waves: register.waves, toBefore: asItIs });

const NONE = { kind: 'none', reason: 'no-wave-before' } as const;

const frozenAtClosing = (wave: Wave): Frozen =>
  wave.snapshot === undefined ? NONE : { kind: 'frozen', at: snapshotAt(wave, wave.snapshot) };

const frozenAtRelease = (wave: Wave): Frozen =>
  wave.release === undefined ? NONE : { kind: 'frozen', at: releaseAt(wave, wave.release) };

const asItIs = (wave: Wave): ComparedWith =>
  wave.state === 'closed' ? frozenAtClosing(wave) : { kind: 'live', wave };

type Search<Before> = {
  readonly wave: Wave;
  readonly waves: readonly Wave[];
  readonly toBefore: (wave: Wave) => Before;
};

/** The wave before, unless figures from before are of a later quarter. */
async function orPast<Before>(
  store: OrganisationStore,
  register: Register,
  { wave, waves, toBefore }: Search<Before>,
): Promise<Before | Frozen> {
  const found = waveBefore(waves, wave);
  const past = await latestPast(store, register, {
    before: wave.from,
    after: found.kind === 'wave' ? found.wave.from : '',
  });
  if (past !== undefined && wave.method === 'listening') return past;
  return found.kind === 'wave' ? toBefore(found.wave) : found;
}

async function latestPast(
  store: OrganisationStore,
  register: Register,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<Frozen | undefined> {
  if (pastMark(register) === 0) return undefined;
  let quarter = quarterEndedBefore(before);
  for (let back = 0; back < QUARTERS_BACK && quarterBounds(quarter).from > after; back += 1) {
    const figures = await readPast(store, quarter);
    if (figures.size > 0) return { kind: 'past', quarter, figures };
    quarter = quarterBefore(quarter);
  }
  return undefined;
}
