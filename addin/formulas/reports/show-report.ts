import type { AskAnswer } from '#contract/figure';
import type { ReportCell, ReportColumn, ReportRow } from '#domain/reports/report';
import type { Text } from '#domain/text';
import { emptyReport, missingText, reportWords, rowNames } from '../../locales/reports.ts';
import { quarterName } from '../../locales/sheets.ts';
import type { ReportWords } from '../../locales/reports/report-words.ts';
import { cellValue, notAvailable, type CellResult, type CellValue } from '../cell-result.ts';
import { MAX_TABLE_ROWS } from '../show-table.ts';
import { rowHeading } from './row-heading.ts';

export type ReportAnswer = Extract<AskAnswer, { answer: 'report' }>;
type Wire = ReportAnswer['report'];

/** What BAROMETER_REPORT shows: a heading row, then a row of the report each. */
export function showReport({ report }: ReportAnswer): CellResult {
  if (report.rows.length === 0) return notAvailable(emptyReport);
  const words = reportWords[report.report];
  const columns = report.columns.flatMap((column) => headedColumn(words, column));
  const headings = [rowHeading(report), ...columns.map(({ heading }) => heading)];
  const rows = report.rows
    .slice(0, MAX_TABLE_ROWS - 1)
    .map((row) => [nameOf(row), ...columns.map(({ column }) => cellOf(words, row, column))]);
  return { kind: 'block', rows: [headings.map(asText), ...rows] };
}

type Headed = { readonly column: ReportColumn; readonly heading: Text };

/** A column that this version of the add-in has no words for is left out: its id is no heading. */
function headedColumn(words: ReportWords, column: Wire['columns'][number]): Headed[] {
  const [measure = ''] = column.id.split(':');
  const word = words.columns[column.id] ?? words.columns[measure];
  if (column.title === undefined) return word === undefined ? [] : [{ column, heading: word }];
  if (measure === 'value' || word === undefined) return [{ column, heading: column.title }];
  const { fr, en } = column.title;
  return [{ column, heading: { fr: `${fr} (${word.fr})`, en: `${en} (${word.en})` } }];
}

const asText = (text: Text): CellValue => ({ kind: 'text', text });

const nameOf = ({ key, title }: Wire['rows'][number]): CellValue =>
  asText(title ?? rowNames[key] ?? quarterName(key));

function cellOf(words: ReportWords, row: ReportRow, { id }: ReportColumn): CellValue {
  const value: ReportCell = row.cells[id] ?? null;
  if (value === null || value === '') return notAvailable(missingText(row));
  const word = typeof value === 'string' ? words.values?.[id]?.[value] : undefined;
  return word === undefined ? cellValue(value) : asText(word);
}
