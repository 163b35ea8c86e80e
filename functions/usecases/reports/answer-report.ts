import type { AskAnswer, ReportAsk } from '#contract/figure';
import { reportSchema } from '#contract/report';
import type { ReportId } from '#domain/reports/report';
import { refusalOf } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import type { ComparisonAsked } from './comparison-asked.ts';
import { makeComparison, makeFunnel, makeRanks } from './compared-reports.ts';
import { makeBestPractices } from './make-best-practices.ts';
import { makeDrift } from './course/make-drift.ts';
import { makeMix } from './course/make-mix.ts';
import { makeTrend } from './course/make-trend.ts';
import { makeCalibration } from './calibration/make-calibration.ts';
import { makeEvaluators } from './calibration/make-evaluators.ts';
import { makeContest } from './contest/make-contest.ts';
import { makeLosses } from './contest/make-losses.ts';
import { makeDispersion } from './make-dispersion.ts';
import { makeSections } from './make-sections.ts';
import { isRefusal, type ReportMaker } from './report-source.ts';

/** Each report by its id. */
const makers: Partial<Record<ReportId, ReportMaker>> = {
  comparison: makeComparison,
  ranks: makeRanks,
  funnel: makeFunnel,
  sections: makeSections,
  dispersion: makeDispersion,
  'best-practices': makeBestPractices,
  trend: makeTrend,
  drift: makeDrift,
  mix: makeMix,
  contest: makeContest,
  'contest-losses': makeLosses,
  calibration: makeCalibration,
  evaluators: makeEvaluators,
};

/** A report of a wave; of a quarter from before only its figures are known, and they are in the trend of later ones. */
export async function answerReport(
  session: Session,
  register: Register,
  { ask, resolved }: ComparisonAsked<ReportAsk>,
): Promise<AskAnswer> {
  const maker = makers[ask.report];
  if (resolved.kind !== 'wave' || maker === undefined)
    return refusalOf('unknown-period', { period: [ask.period] });
  const { wave } = resolved;
  const made = await maker({ session, register, wave, ask });
  if (isRefusal(made)) return made;
  const { code, state, revision } = wave;
  return {
    answer: 'report',
    report: reportSchema.parse(made.report),
    waves: [...made.waves],
    asOf: made.asOf,
    wave: { code, state, revision },
  };
}
