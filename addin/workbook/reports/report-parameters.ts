import type { ReportAsk } from '#contract/figure';
import type { ReportId } from '#domain/reports/report';
import type { ReportAsked, ReportSubject } from './report-asked.ts';

export type ReportParameter = keyof ReportSubject;

const ofFlow = ['quarter', 'channel', 'part'] as const;
const ofCourse = ['quarter', 'channel', 'part', 'platform'] as const;

/** What a person may change in the sheet of each report. */
export const parametersOf: Readonly<Record<ReportId, readonly ReportParameter[]>> = {
  sections: ['quarter', 'channel'],
  comparison: ofFlow,
  ranks: ofFlow,
  funnel: ofFlow,
  trend: ofCourse,
  drift: ofCourse,
  // Between flows volumes move: one of them has no mix.
  mix: ['quarter', 'part'],
  dispersion: ['quarter', 'channel'],
  'best-practices': ['quarter', 'channel'],
  calibration: ['quarter', 'channel'],
  evaluators: ['quarter', 'channel'],
  contest: ['quarter', 'platform'],
  'contest-losses': ['quarter', 'channel', 'platform'],
};

/** The question that the formulas of a sheet ask: what its report does not take is left out. */
export function askOf({ report, quarter, ...subject }: ReportAsked): ReportAsk {
  const takes = (parameter: ReportParameter): boolean => parametersOf[report].includes(parameter);
  return {
    ask: 'report',
    report,
    period: quarter,
    entity: takes('platform') && subject.platform !== '' ? subject.platform : '*',
    part: takes('part') ? subject.part : '',
    channel: takes('channel') ? subject.channel : '',
  };
}
