import type { Text } from '#domain/text';
import { emptyReport, reportWords } from '../../locales/reports.ts';
import { cellValue, notAvailable, type CellResult, type CellValue } from '../cell-result.ts';
import { MAX_TABLE_ROWS } from '../show-table.ts';
import type { ReportAnswer } from './show-report.ts';

/** What BAROMETER_SENTENCE shows: a sentence a row, then after an empty row how it was computed. */
export function showSentences({ report }: ReportAnswer): CellResult {
  const { unit } = report;
  const words = reportWords[report.report];
  const sentences = report.sentences.flatMap(({ key, kind, said }) =>
    asRow(words.sentences[kind]?.({ ...said, key, unit })),
  );
  const notes = report.notes.flatMap(({ kind, said }) => asRow(words.notes[kind]?.({ ...said, unit })));
  const between = sentences.length > 0 && notes.length > 0 ? [[cellValue('')]] : [];
  const rows = [...sentences, ...between, ...notes].slice(0, MAX_TABLE_ROWS);
  return rows.length === 0 ? notAvailable(emptyReport) : { kind: 'block', rows };
}

/** What this version of the add-in has no words for is left out. */
const asRow = (text: Text | undefined): CellValue[][] =>
  text === undefined ? [] : [[{ kind: 'text', text }]];
