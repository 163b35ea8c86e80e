import { evaluatorsReport } from '#domain/calibration/evaluators-report';
import { severities } from '#domain/calibration/severities';
import { refusalOf } from '../../figures/resolve-ask.ts';
import { readMembers } from '../../members/seats.ts';
import { instantOf } from '../../session.ts';
import { isRefusal, type ReportMaker } from '../report-source.ts';
import { readJudgements } from './read-judgements.ts';

/** Which evaluators are severe or lenient: for the quality manager alone, to talk about, never to rank. */
export const makeEvaluators: ReportMaker = async (source) => {
  const { session, register, ask } = source;
  if (session.member.role !== 'quality-manager') return refusalOf('not-visible', { entity: [ask.entity] });
  const read = await readJudgements(source);
  if (isRefusal(read)) return read;
  const { scale } = register.settings;
  const names = new Map((await readMembers(session.store)).map(({ objectId, name }) => [objectId, name]));
  const report = evaluatorsReport(
    severities(read.judged, scale),
    (judge) => names.get(judge) ?? judge,
    scale,
  );
  return { report, waves: [], asOf: instantOf(session.clock) };
};
