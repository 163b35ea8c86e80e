import { dispersion } from '#domain/reports/dispersion';
import { partGroups, partIds } from './part-groups.ts';
import { readComparisons } from './read-comparisons.ts';
import { isRefusal, type ReportMaker } from './report-source.ts';

/** How far apart the platforms of one flow are, on every section and criterion of its grid. */
export const makeDispersion: ReportMaker = async (source) => {
  const read = await readComparisons(source, partIds);
  if (isRefusal(read)) return read;
  const { channel, groups, reader, asOf } = read;
  return { report: dispersion(partGroups(read), groups(''), channel, reader), waves: [], asOf };
};
