import type { Flow } from '#domain/channel';
import type { Counted, ReleasedVersion } from '#domain/release/released-stratum';
import type { Platform } from '#domain/platform';
import type { WaveReading } from '../../functions/usecases/figures/wave-figures.ts';
import { closingRelease } from '../../functions/usecases/releases/closing-release.ts';
import { EMPTY_BOOK } from '../../functions/usecases/releases/release-book.ts';
import type { ReleaseSource } from '../../functions/usecases/releases/release-source.ts';
import { weeklyRelease, type MadeRelease } from '../../functions/usecases/releases/weekly-release.ts';
import type { Cell } from '../../functions/usecases/stored/summary.ts';

/** An evaluation in the history of an invented wave: at which release it is first there, revised, and gone. */
export type Lived = {
  readonly platform: number;
  readonly flow: number;
  readonly batch: number;
  readonly agent: number | null;
  readonly enters: number;
  readonly revised: number | null;
  readonly leaves: number | null;
};

export type History = {
  readonly lived: readonly Lived[];
  readonly releases: readonly ('weekly' | 'closing')[];
  /** By release, platform, flow and batch; null when nobody recorded it. */
  readonly received: (release: number, platform: number, flow: number, batch: number) => number | null;
};

export const flows: readonly Flow[] = [
  { channel: 'phone', direction: 'in' },
  { channel: 'chat', direction: 'in' },
  { channel: 'email', direction: 'in' },
];
const batches = ['2026-10', '2026-11'];
const platform = (code: string, country: string, provider: string): Platform => ({
  code,
  country,
  provider,
  name: code,
  mission: 'care',
});
const platforms = [platform('P0', 'FR', 'X'), platform('P1', 'FR', 'Y'), platform('P2', 'PT', 'Y')];

/** A value published, and which one it is. */
export type Published = { readonly name: string; readonly value: number };

/**
 * Everything readers without rows see of a history, in order: what is repeated is not seen twice.
 * @param valueOf the score of a version of an evaluation: 0 as it was first, 1 once revised
 */
export function published(
  history: History,
  valueOf: (evaluation: number, version: number) => number,
): readonly Published[] {
  let made: MadeRelease = { figures: new Map(), book: EMPTY_BOOK };
  return history.releases.flatMap((kind, release) => {
    const source = sourceAt(history, { release, valueOf, before: made });
    const next = kind === 'closing' ? closingRelease(source, release + 1) : weeklyRelease(source);
    if (next === undefined) return [];
    made = next;
    return [...next.figures].flatMap(([{ entity, channel }, figures]) => {
      const figure = figures[''];
      if (figure?.value === null || figure === undefined || figure.repeated === true) return [];
      return [{ name: `${release}:${entity}#${channel}`, value: figure.value }];
    });
  });
}

/** By evaluation, which version of it counts at a release; absent when it does not. */
export function versionAt({ enters, revised, leaves }: Lived, release: number): number | undefined {
  if (release < enters || (leaves !== null && release >= leaves)) return undefined;
  return revised !== null && release >= revised ? 1 : 0;
}

type At = {
  readonly release: number;
  readonly valueOf: (evaluation: number, version: number) => number;
  readonly before: MadeRelease;
};

function sourceAt(history: History, { release, valueOf, before }: At): ReleaseSource {
  const counted = new Map<string, Counted[]>();
  for (const [index, one] of history.lived.entries()) {
    const version = versionAt(one, release);
    const flow = flows[one.flow];
    if (version === undefined || flow === undefined) continue;
    const key = `|P${one.platform}|${flow.channel}-${flow.direction}`;
    const agent = one.agent === null ? `?${index}` : `P${one.platform}#${one.agent}`;
    const entry = {
      evaluation: `E${index}`,
      batch: batches[one.batch] ?? '',
      value: valueOf(index, version),
    };
    counted.set(key, [...(counted.get(key) ?? []), { ...entry, agent }]);
  }
  const figures = new Map(
    [...before.figures].map(([{ entity, channel }, own]) => [`${entity}#${channel}`, own]),
  );
  return {
    reading: readingAt(history, release, counted),
    book: before.book,
    counted,
    agents: new Map([...counted.values()].flat().map(({ evaluation, agent }) => [evaluation, agent])),
    before: ({ entity, channel, part }) => {
      const figure = figures.get(`${entity}#${channel}`)?.[part];
      return figure === undefined || figure.value === null ? undefined : figure;
    },
  };
}

function readingAt(
  { received }: History,
  release: number,
  counted: ReadonlyMap<string, readonly Counted[]>,
): WaveReading {
  const asOf = `2026-11-0${release + 1}T00:00:00Z`;
  const cells = (code: string): Cell[] =>
    flows.flatMap((flow) =>
      batches.flatMap((batch) => {
        const own = (counted.get(`|${code}|${flow.channel}-${flow.direction}`) ?? []).filter(
          (one) => one.batch === batch,
        );
        return own.length === 0 ? [] : [cellOf(flow, batch, own)];
      }),
    );
  const volumes = platforms.map(({ code }, index) => {
    const known = flows.flatMap((flow, place) =>
      batches.flatMap((batch, rank) => {
        const count = received(release, index, place, rank);
        return count === null ? [] : [[`${batch}#${flow.channel}-${flow.direction}`, count] as const];
      }),
    );
    return [code, new Map(known)] as const;
  });
  return {
    wave: {
      platforms: platforms.map(({ code }) => code),
      batches: batches.map((period) => ({ period, from: `${period}-01`, to: `${period}-30` })),
      grids: { phone: 'g@1', chat: 'g@1', email: 'g@1' },
    } as never,
    grids: new Map([['g@1', { sections: [] } as never]]),
    entities: { platforms, providers: [] },
    scale: 20,
    summaries: new Map(
      platforms.map(({ code }) => [code, { sequence: release, asOf, cells: new Map([['', cells(code)]]) }]),
    ),
    volumes: new Map(volumes),
    asOf,
  };
}

const cellOf = (flow: Flow, batch: string, own: readonly Pick<ReleasedVersion, 'value'>[]): Cell => ({
  flow,
  batch,
  n: own.length,
  sum: own.reduce((sum, { value }) => sum + BigInt(value), 0n),
  sumSquares: own.reduce((sum, { value }) => sum + BigInt(value) ** 2n, 0n),
  incomplete: 0,
});
