import type { Report } from '#domain/reports/report';
import type { Text } from '#domain/text';
import { rowHeadings } from '../../locales/reports.ts';

const WEEK = /^\d{4}-W\d\d$/;

/** What the first column of a report holds. Drift has a row per platform, or per week of one of them. */
export function rowHeading({ report, rows }: Pick<Report, 'report' | 'rows'>): Text {
  if (report === 'trend') return rowHeadings.wave;
  if (report === 'dispersion' || report === 'best-practices') return rowHeadings.criterion;
  if (report === 'calibration') return rowHeadings.criterion;
  if (report === 'evaluators') return rowHeadings.evaluator;
  if (report === 'contest') return rowHeadings.channel;
  if (report === 'contest-losses') return rowHeadings.lossBy;
  return rows.some(({ key }) => WEEK.test(key)) ? rowHeadings.week : rowHeadings.platform;
}
