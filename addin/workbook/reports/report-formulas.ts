import type { ReportId } from '#domain/reports/report';
import { absolute } from './addresses.ts';
import type { PlannedInput } from './planned-sheet.ts';
import type { ReportParameter } from './report-parameters.ts';

/** Where values are typed: beside their labels. */
export const INPUT_COLUMN = 1;

const argumentOrder: readonly ReportParameter[] = ['quarter', 'part', 'channel', 'platform'];

/** A formula about the cells that a person may change; what a report does not take is left empty. */
export function reportFormula(
  name: 'BAROMETER_REPORT' | 'BAROMETER_SENTENCE',
  report: ReportId,
  inputs: readonly PlannedInput[],
): string {
  const cells = argumentOrder.map((parameter) => {
    const input = inputs.find((one) => one.parameter === parameter);
    return input === undefined ? '' : absolute(input.row, INPUT_COLUMN);
  });
  while (cells.at(-1) === '') cells.pop();
  return `=${name}(${[`"${report}"`, ...cells].join(',')})`;
}
