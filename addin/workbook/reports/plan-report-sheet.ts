import type { Report } from '#domain/reports/report';
import { languages, type Language } from '#domain/text';
import { reportSheetTexts as texts } from '../../locales/report-sheets.ts';
import { reportTitles } from '../../locales/reports.ts';
import { quarterName } from '../../locales/sheets.ts';
import { reportCharts } from './charts/report-charts.ts';
import { columnLooks, headingHeight, type ShownTexts } from './column-looks.ts';
import { placeCharts } from './place-charts.ts';
import type { PlannedInput, PlannedSheet } from './planned-sheet.ts';
import { fitsOnePage, printedColumns } from './printed-columns.ts';
import type { ReportAsked } from './report-asked.ts';
import { reportFormula } from './report-formulas.ts';
import { parametersOf, type ReportParameter } from './report-parameters.ts';
import { reportTable } from './report-table.ts';

/** What may be chosen in the cells of a sheet. */
export type Offered = Readonly<Record<ReportParameter, readonly string[]>>;

export type ReportToPlan = {
  readonly asked: ReportAsked;
  /** As it is now: the sheet is laid out for it, and lives on. */
  readonly report: Report;
  /** The sentences and notes of now, an empty one between them. */
  readonly said: readonly string[];
  readonly shown: ShownTexts;
  readonly offered: Offered;
  readonly language: Language;
};

const FIRST_INPUT = 3;
/** Rows left free after the sentences, for quarters that say more. */
const SPARE_SENTENCES = 2;
/** Beyond, on the right, what charts read: no table of a report is that wide. */
const HIDDEN_LEFT = 120;

/** Lays out the sheet of a report: parameters, sentences, charts, and last the table, which may grow downwards. */
export function planReportSheet({
  asked,
  report,
  said,
  shown,
  offered,
  language,
}: ReportToPlan): PlannedSheet {
  const title = reportTitles[asked.report];
  const inputs = inputsOf(asked, offered, language);
  const sentences = FIRST_INPUT + inputs.length + 3;
  const chartsTop = sentences + said.length + SPARE_SENTENCES;
  const columns = columnLooks(report, shown);
  const printed = printedColumns(columns, said);
  const room = { top: chartsTop, widths: printed, hiddenLeft: HIDDEN_LEFT };
  const height = placeCharts(reportCharts(asked.report, reportTable(report, 0), language), room).bottom;
  const charts = placeCharts(reportCharts(asked.report, reportTable(report, height + 1), language), room);
  return {
    name: title[language],
    titles: languages.map((one) => title[one]),
    title: title[language],
    question: texts.questions[asked.report][language],
    alive: { row: FIRST_INPUT + inputs.length, text: texts.alive[language] },
    headings: [
      { row: sentences - 1, text: texts.inWords[language] },
      { row: height, text: texts.inFigures[language] },
    ],
    inputs,
    sentences: {
      row: sentences,
      rows: said.length + SPARE_SENTENCES - 1,
      formula: reportFormula('BAROMETER_SENTENCE', asked.report, inputs),
    },
    table: {
      row: height + 1,
      rows: report.rows.length,
      columns,
      headingHeight: headingHeight(columns, shown),
      formula: reportFormula('BAROMETER_REPORT', asked.report, inputs),
    },
    charts: charts.placed,
    listsLeft: charts.right,
    hiddenLeft: HIDDEN_LEFT,
    printed: printed.length,
    fitsOnePage: fitsOnePage(printed, height + 2 + report.rows.length),
  };
}

const inputsOf = (asked: ReportAsked, offered: Offered, language: Language): readonly PlannedInput[] =>
  parametersOf[asked.report].map((parameter, index) => ({
    parameter,
    row: FIRST_INPUT + index,
    label: texts.parameters[parameter][language],
    hint: texts.hints[parameter][language],
    value: parameter === 'quarter' ? quarterName(asked.quarter)[language] : asked[parameter],
    offered: offered[parameter].map((one) => (parameter === 'quarter' ? quarterName(one)[language] : one)),
  }));
