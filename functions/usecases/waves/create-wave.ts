import { QualityError } from '#contract/error';
import { waveSchema, type CreateWave, type WaveView } from '#contract/wave';
import { batchesOf, isQuarter, quarterBounds } from '#domain/period';
import { isTimeZone } from '#domain/time-zone';
import type { Wave } from '#domain/wave';
import { readGrids } from '../read-grid.ts';
import { readRegister, type Register } from '../read-register.ts';
import { ORGANISATION, waveKey } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import { waveView } from './wave-view.ts';

/** More than a year of weekly batches is a mistake in a date. */
const LONGEST_DAYS = 400;
const DAY_MS = 86_400_000;

/** Plans a wave: its days, its batches, the grid of each channel, the platforms evaluated. */
export async function createWave(session: Session, asked: CreateWaveRequest): Promise<WaveView> {
  const { ledger } = session.store;
  const key = waveKey(asked.code);
  return ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: waveSchema,
    decide: async () => {
      const register = await readRegister(session.store);
      if (register.versions.has(key)) throw new QualityError('conflict', { wave: asked.code });
      refuse([...issuesOf(asked, register), ...(await gridIssues(session, asked))]);
      const wave = waveView(plannedWave(asked, register));
      const audit = auditNote(session, 'create-wave', { wave: asked.code });
      return { answer: wave, commit: { writes: [{ key, version: 0, value: wave }], audit } };
    },
  });
}

type CreateWaveRequest = CreateWave & { readonly batches: 'month' | 'week' };
type Issue = { readonly path: string; readonly code: string };

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new QualityError('invalid-request', { issues });
}

function plannedWave(asked: CreateWaveRequest, { settings }: Register): Wave {
  const { from, to } = daysOf(asked);
  return {
    code: asked.code,
    ...(asked.quarter === undefined ? {} : { quarter: asked.quarter }),
    from,
    to,
    timeZone: asked.timeZone ?? settings.timeZone,
    method: asked.method,
    state: 'planned',
    revision: 1,
    grids: asked.grids,
    batches: batchesOf(from, to, asked.batches),
    platforms: [...new Set(asked.platforms)],
    takesContacts: true,
  };
}

/** The contract has seen to it that a wave has a quarter, or both days. */
const daysOf = ({ quarter, from = '', to = '' }: CreateWaveRequest) =>
  quarter === undefined ? { from, to } : quarterBounds(quarter);

function issuesOf(asked: CreateWaveRequest, register: Register): Issue[] {
  const known = new Set(register.platforms.map(({ code }) => code));
  const unknown = asked.platforms.filter((code) => !known.has(code));
  const wrong = (path: string, code: string, is: boolean): Issue[] => (is ? [{ path, code }] : []);
  return [
    ...unknown.map((platform) => ({ path: `platforms.${platform}`, code: 'unknown-platform' })),
    ...wrong('timeZone', 'unknown-time-zone', asked.timeZone !== undefined && !isTimeZone(asked.timeZone)),
    ...wrong('from', 'not-a-period', asked.quarter === undefined && !isPeriod(asked)),
    ...wrong('code', 'another-quarter', isQuarter(asked.code) && asked.code !== asked.quarter),
    ...wrong('grids', 'no-grid', Object.keys(asked.grids).length === 0),
  ];
}

function isPeriod({ from = '', to = '' }: CreateWaveRequest): boolean {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const exist = [first, last].every((at, index) => isDay(at, index === 0 ? from : to));
  return exist && first <= last && last - first < LONGEST_DAYS * DAY_MS;
}

/** 2026-02-30 is read as the second of March, or not at all. */
const isDay = (at: number, text: string): boolean =>
  Number.isFinite(at) && new Date(at).toISOString().startsWith(text);

async function gridIssues(session: Session, asked: CreateWaveRequest): Promise<Issue[]> {
  const chosen = Object.entries(asked.grids);
  const grids = await readGrids(session.store, [...new Set(chosen.map(([, reference]) => reference))]);
  return chosen.flatMap(([channel, reference]) => {
    const fits = grids.get(reference)?.channels.some((one) => one === channel);
    if (fits === true) return [];
    return [{ path: `grids.${channel}`, code: fits === false ? 'grid-of-other-channels' : 'unknown-grid' }];
  });
}
