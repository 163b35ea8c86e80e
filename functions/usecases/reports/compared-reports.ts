import type { FlowId } from '#domain/channel';
import { comparison } from '#domain/reports/comparison';
import { funnel } from '#domain/reports/funnel';
import type { Reader } from '#domain/reports/peer';
import type { PeerGroup } from '#domain/reports/peer-groups';
import { ranks } from '#domain/reports/ranks';
import type { Report } from '#domain/reports/report';
import { hasPart } from '../figures/wave-figures.ts';
import { refusalOf } from '../figures/resolve-ask.ts';
import { readComparisons } from './read-comparisons.ts';
import { isRefusal, type ReportMaker } from './report-source.ts';

type Compare = (groups: readonly PeerGroup[], channel: FlowId, reader: Reader) => Report;

/** A report of the platforms of one flow, of one part of its grid. */
const ofOnePart =
  (compare: Compare): ReportMaker =>
  async (source) => {
    const { part } = source.ask;
    const read = await readComparisons(source, () => [part]);
    if (isRefusal(read)) return read;
    const { channel, grid, groups, reader, asOf } = read;
    if (!hasPart(grid, part)) return refusalOf('unknown-part', { part: [part] });
    return { report: compare(groups(part), channel, reader), waves: [], asOf };
  };

export const makeComparison = ofOnePart(comparison);
export const makeRanks = ofOnePart(ranks);
export const makeFunnel = ofOnePart(funnel);
