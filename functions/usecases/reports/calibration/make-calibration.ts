import { calibrationReport } from '#domain/calibration/calibration-report';
import { criterionAgreement } from '#domain/calibration/criterion-agreement';
import { scoreAgreement } from '#domain/calibration/score-agreement';
import { criteriaOf, type Criterion } from '#domain/grid';
import { refusalOf } from '../../figures/resolve-ask.ts';
import { instantOf } from '../../session.ts';
import { seesLiveFigures } from '../../sight.ts';
import { isRefusal, type ReportMaker } from '../report-source.ts';
import { readJudgements } from './read-judgements.ts';

/** How far the evaluators of a wave agree on the contacts that were listened to twice. */
export const makeCalibration: ReportMaker = async (source) => {
  const { session, register, wave } = source;
  if (!seesLiveFigures(session.member) && wave.state !== 'closed')
    return refusalOf('compared-at-closing', { wave: [wave.code] });
  const read = await readJudgements(source);
  if (isRefusal(read)) return read;
  const { scale } = register.settings;
  const criteria = new Map<string, Criterion>(
    [...read.grids.values()].flatMap(criteriaOf).map((criterion) => [criterion.id, criterion]),
  );
  const found = [...criteria.values()]
    .filter(({ answer }) => answer.type !== 'text')
    .map((criterion) => criterionAgreement(criterion, read.judged, scale));
  const { snapshot } = wave;
  const asOf = wave.state === 'closed' && snapshot ? snapshot.closedAt : instantOf(session.clock);
  return { report: calibrationReport(found, scoreAgreement(read.judged, scale), scale), waves: [], asOf };
};
