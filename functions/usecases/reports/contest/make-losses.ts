import { contestLosses } from '#domain/contest/contest-losses';
import { zeroPart } from '#domain/scoring/points-lost';
import { lossesReport } from '#domain/contest/losses-report';
import { criteriaOf } from '#domain/grid';
import type { Text } from '#domain/text';
import type { GridView } from '../../read-grid.ts';
import { isRefusal, type ReportMaker } from '../report-source.ts';
import { readContest } from './read-contest.ts';

/** Where the points of a contest wave go, criterion by criterion and measurement by measurement. */
export const makeLosses: ReportMaker = async (source) => {
  const read = await readContest(source);
  if (isRefusal(read)) return read;
  const { scale } = source.register.settings;
  const n = read.channels.reduce((total, { tests }) => total + tests.length, 0);
  const losses = contestLosses(read.channels, scale);
  const report = lossesReport({ losses, n, scale, titles: titlesOf(read.grids) });
  return { report, waves: [], asOf: read.asOf };
};

const titlesOf = (grids: readonly GridView[]): ReadonlyMap<string, Text> =>
  new Map(
    grids.flatMap((grid) => [
      ...criteriaOf(grid).map(({ id, title }) => [id, title] as const),
      ...grid.zeroRules.map(({ measurement, title }) => [zeroPart(measurement), title] as const),
    ]),
  );
