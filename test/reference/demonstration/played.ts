import type { Ask, AskAnswer } from '#contract/figure';
import { startFastApi, type Client } from '../../support/api.ts';
import { batchesOf, processOf, scoredOf, type Process } from './estimate.ts';
import { countedOf, volumesOf } from './exported.ts';
import { exportedOf, playWaves, waves } from './played-waves.ts';

export const SCALE = 20;
const batches = {
  '2026-Q3': ['2026-07', '2026-08', '2026-09'],
  '2026-Q4': ['2026-10', '2026-11', '2026-12'],
} as const;

export type Wave = (typeof waves)[number];
export type Place = {
  readonly wave: Wave;
  readonly platform: string;
  readonly flow: string;
  readonly part: string;
};
export type Cells = Readonly<Record<string, unknown>>;
export type Played = Awaited<ReturnType<typeof play>>;
type Asked = Omit<Extract<Ask, { ask: 'report' }>, 'ask'>;

/** The waves played, with what the server says of them and what their exported rows do. */
export async function play() {
  const api = await startFastApi();
  const manager = await playWaves(api);
  const exported = await exportedOf(api);
  const volumes = volumesOf(exported);
  const counted = new Map(waves.map((wave) => [wave, countedOf(exported, wave)]));
  const scoredAt = ({ wave, ...place }: Place) => scoredOf(counted.get(wave) ?? [], place);
  const batchesAt = (place: Place) => {
    const { wave, platform, flow, part } = place;
    const received = batches[wave].map(
      (name) => [name, volumes.get(`${platform}|${name}|${flow}`) ?? null] as const,
    );
    return batchesOf(scoredAt(place), part, new Map(received));
  };
  const processAt = (place: Place): Process => processOf(scoredAt(place), place.part, batchesAt(place));
  return { scoredAt, batchesAt, processAt, ...asking(manager) };
}

function asking(manager: Client) {
  const answers = async (asks: Ask[]): Promise<AskAnswer[]> =>
    (await manager.call('figures', { body: { asks } })).answers;
  const reportOf = async (asked: Asked) => {
    const [answer] = await answers([{ ask: 'report', ...asked }]);
    if (answer?.answer !== 'report') throw new Error(JSON.stringify(answer));
    return answer.report;
  };
  return { answers, reportOf };
}

/** To nine digits of the number, or of what differences are out of. */
export function expectNear(got: Cells, wanted: Readonly<Record<string, number | null>>) {
  for (const [name, value] of Object.entries(wanted)) {
    const own = got[name];
    if (value === null || typeof own !== 'number') expect([name, own]).toEqual([name, value]);
    else expect([name, Math.abs(own - value) <= 1e-9 * Math.max(Math.abs(value), 1)]).toEqual([name, true]);
  }
}
