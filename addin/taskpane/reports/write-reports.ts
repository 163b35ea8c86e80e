import type { AskAnswer, TableAsk } from '#contract/figure';
import type { Overview } from '#contract/organisation';
import type { ChannelFilter } from '#domain/channel';
import type { ReportId } from '#domain/reports/report';
import type { Language, Text } from '#domain/text';
import type { Client } from '../../api/client.ts';
import type { CellResult, CellValue } from '../../formulas/cell-result.ts';
import { showReport } from '../../formulas/reports/show-report.ts';
import { showSentences } from '../../formulas/reports/show-sentences.ts';
import { askRefusalText } from '../../locales/errors.ts';
import { emptyReport } from '../../locales/reports.ts';
import type { ShownTexts } from '../../workbook/reports/column-looks.ts';
import { planReportSheet, type Offered } from '../../workbook/reports/plan-report-sheet.ts';
import type { ReportAsked } from '../../workbook/reports/report-asked.ts';
import { askOf } from '../../workbook/reports/report-parameters.ts';
import { writeReport } from '../../workbook/reports/write-report.ts';
import { evaluatedWaves } from './evaluated-waves.ts';

/** A report that was written, on a sheet of this name, or why it was not. */
export type ReportOutcome =
  | { readonly report: ReportId; readonly sheet: string }
  | { readonly report: ReportId; readonly refused: Text };

export type ReportsToWrite = {
  readonly client: Client;
  readonly overview: Overview;
  readonly asked: readonly ReportAsked[];
  /** Those there are in the wave. */
  readonly flows: readonly ChannelFilter[];
  readonly language: Language;
  readonly onWriting: (report: ReportId) => void;
};

/** Writes reports on their sheets, one after the other: what cannot be answered is said, and stops no other. */
export async function writeReports(wanted: ReportsToWrite): Promise<readonly ReportOutcome[]> {
  const { client, asked, language, onWriting } = wanted;
  const period = asked[0]?.quarter ?? '';
  const table: TableAsk = { ask: 'table', period, channel: '' };
  const { answers } = await client.call('figures', { request: { asks: [table, ...asked.map(askOf)] } });
  const offered = offeredBy(wanted, answers[0]);
  const outcomes: ReportOutcome[] = [];
  for (const [index, one] of asked.entries()) {
    const { report } = one;
    const answer = answers[index + 1];
    if (answer?.answer !== 'report' || isEmpty(answer)) {
      outcomes.push({ report, refused: reasonOf(answer) });
      continue;
    }
    onWriting(report);
    const planned = planReportSheet({
      asked: one,
      report: answer.report,
      said: linesOf(showSentences(answer), language).map(([text = '']) => text),
      shown: shownBy(answer, language),
      offered,
      language,
    });
    outcomes.push({ report, sheet: await writeReport(planned, language) });
  }
  return outcomes;
}

const reasonOf = (answer: AskAnswer | undefined): Text =>
  answer?.answer === 'refused' ? askRefusalText(answer.code, answer.parameters) : emptyReport;

type ReportAnswer = Extract<AskAnswer, { answer: 'report' }>;

/** Where nothing is proven of anybody, that is said. */
const isEmpty = ({ report: { rows, sentences } }: ReportAnswer): boolean =>
  rows.length === 0 && sentences.length === 0;

/** The texts of what a formula shows, line by line; nothing for numbers. */
const linesOf = (shown: CellResult, language: Language): readonly (readonly string[])[] =>
  shown.kind === 'block' ? shown.rows.map((row) => row.map((cell) => textOf(cell, language))) : [];

function textOf(cell: CellValue, language: Language): string {
  if (cell.kind === 'text') return cell.text[language];
  return cell.kind === 'value' ? String(cell.value) : '';
}

function shownBy(answer: ReportAnswer, language: Language): ShownTexts {
  const [headings = [], ...rows] = linesOf(showReport(answer), language);
  return { headings, names: rows.map(([name = '']) => name) };
}

function offeredBy({ overview, flows }: ReportsToWrite, table: AskAnswer | undefined): Offered {
  const parts = table?.answer === 'table' ? table.parts.map(({ id }) => id) : [];
  return {
    quarter: evaluatedWaves(overview).map(({ code }) => code),
    channel: flows,
    part: parts.filter((id) => id !== ''),
    platform: overview.platforms.map(({ code }) => code),
  };
}
