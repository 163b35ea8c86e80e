import type { Wave } from '#domain/wave';
import { gridsOfWave } from '../evaluations/read-work.ts';
import { fewAtOnce } from '../few-at-once.ts';
import type { Register } from '../read-register.ts';
import { sampleScope } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { readSummary } from './read-summary.ts';
import { VIEWS_AT_ONCE, type ViewSource } from './read-view.ts';
import { readVolumes } from './read-volumes.ts';
import type { WaveReading } from './wave-figures.ts';

type Source = ViewSource & { readonly register: Register };

/** Reads what the figures of some platforms of a wave rest on: each scope once. */
export async function readWave(
  { store, clock, register, evaluations }: Source,
  wave: Wave,
  platforms: readonly string[],
): Promise<WaveReading> {
  const wanted = wave.platforms.filter((code) => platforms.includes(code));
  const [grids, summaries, volumes] = await Promise.all([
    gridsOfWave(store, wave),
    fewAtOnce(VIEWS_AT_ONCE, wanted, (code) =>
      readSummary(store, clock, sampleScope(wave.code, code), evaluations),
    ),
    Promise.all(wanted.map((code) => readVolumes(store, wave, code))),
  ]);
  return {
    wave,
    grids,
    entities: register,
    scale: register.settings.scale,
    summaries: byCode(wanted, summaries),
    volumes: byCode(wanted, volumes),
    asOf: instantOf(clock),
  };
}

const byCode = <Value>(codes: readonly string[], values: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(codes.flatMap((code, index) => pair(code, values[index])));

const pair = <Value>(code: string, value: Value | undefined): [string, Value][] =>
  value === undefined ? [] : [[code, value]];
