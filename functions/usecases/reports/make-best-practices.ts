import { bestPractices, provenPractices } from '#domain/reports/best-practices';
import { seesLiveFigures } from '../sight.ts';
import { partGroups, partIds } from './part-groups.ts';
import { readComparisons } from './read-comparisons.ts';
import { readExamples } from './read-examples.ts';
import { isRefusal, type ReportMaker } from './report-source.ts';

/** What platforms of one flow do better than the rest of their group, with an example for whoever sees rows. */
export const makeBestPractices: ReportMaker = async (source) => {
  const read = await readComparisons(source, partIds);
  if (isRefusal(read)) return read;
  const { channel, groups, reader, asOf } = read;
  const [parts, whole] = [partGroups(read), groups('')];
  const practices = provenPractices(parts, whole, reader);
  const exampleOf = seesLiveFigures(source.session.member)
    ? await readExamples(source, channel, practices)
    : undefined;
  const report = bestPractices({ parts, whole, channel, practices, exampleOf }, reader);
  return { report, waves: [], asOf };
};
