import { measureField } from '#contract/evaluation-row';
import type { Row } from '#contract/row';
import { criteriaOf, gridReference, type Grid } from '#domain/grid';
import type { Language } from '#domain/text';
import { columnTitles, evaluationSheetName } from '../../locales/sheets.ts';
import type { SheetColumn, SheetSpecification } from '../sync/specification.ts';
import { answerColumn } from './answer-column.ts';
import { contactColumns, READ_ONLY_FILL } from './contact-columns.ts';
import { measureColumn } from './measure-column.ts';
import { recordingColumn, remainingColumn } from './recording-columns.ts';
import { rowReference } from './row-reference.ts';
import {
  doneColumn,
  evaluatorColumn,
  purposeColumn,
  stateColumn,
  textColumn,
  type Evaluator,
} from './outcome-columns.ts';

/** Light enough to print, different enough to tell sections apart. */
const sectionFills = ['#DDEBF7', '#E2EFDA', '#FFF2CC', '#FCE4D6', '#EDE7F6', '#E0F2F1'] as const;
const MEASURE_FILL = '#EDEDED';
const MAX_SHEET_NAME = 31;

export type EvaluationSheet = {
  readonly organisation: string;
  readonly wave: { readonly code: string; readonly timeZone: string };
  readonly grid: Grid;
  readonly language: Language;
  /** Who may be assigned, and who once was; empty for an evaluator, who has no such column. */
  readonly evaluators: readonly Evaluator[];
};

/** What an evaluation sheet is known by, in whichever workbook. */
export const evaluationSheetId = (organisation: string, wave: string, grid: string): string =>
  `evaluation:${organisation}:${wave}:${grid}`;

/** The evaluation sheet of a wave and a grid: a row a contact, a column a criterion, in grid order. */
export function evaluationSpecification(sheet: EvaluationSheet): SheetSpecification {
  const { organisation, wave, grid, language, evaluators } = sheet;
  const reference = gridReference(grid);
  const answers = answerColumns(grid);
  const measures = grid.zeroRules.map((rule) => measureColumn(rule, MEASURE_FILL));
  return {
    id: evaluationSheetId(organisation, wave.code, reference),
    sheetName: evaluationSheetName(wave.code, grid.code)[language].slice(0, MAX_SHEET_NAME),
    tableName: `Eval_${wave.code}_${reference}`.replace(/[^A-Za-z0-9_]/g, '_'),
    columns: [
      ...contactColumns(language, wave.timeZone),
      ...(evaluators.length > 0 ? [evaluatorColumn(evaluators, language)] : []),
      ...answers,
      ...measures,
      scoreColumn(grid, answers),
      textColumn('facts', 210),
      textColumn('comment', 180),
      doneColumn,
      textColumn('reason', 120),
      stateColumn(language),
      purposeColumn(language),
      recordingColumn(language),
      remainingColumn(language),
    ],
    accepts: (row) => row.fields['grid'] === reference,
    compare: byStart,
  };
}

function answerColumns(grid: Grid): readonly SheetColumn[] {
  const sectionOf = new Map(
    grid.sections.flatMap((section, index) => section.criteria.map(({ id }) => [id, index] as const)),
  );
  return criteriaOf(grid).map((criterion) => {
    const index = sectionOf.get(criterion.id) ?? 0;
    return answerColumn(criterion, sectionFills[index % sectionFills.length] ?? sectionFills[0]);
  });
}

/** The score of the row as it is typed; the server's own is what counts. A measurement that zeroes does so here too. */
function scoreColumn(grid: Grid, answers: readonly SheetColumn[]): SheetColumn {
  return {
    id: 'score',
    title: columnTitles.score,
    access: 'formula',
    toField: () => null,
    toCell: () => '',
    look: { width: 66, fill: READ_ONLY_FILL, numberFormat: '0.00', centred: true },
    formula: (addressOf) => {
      const row = rowReference(answers.map(({ id }) => addressOf(id)));
      const score = `EVALSCORE("${gridReference(grid)}",${row})`;
      const zeroed = grid.zeroRules.map(
        (rule) => `N(${addressOf(measureField(rule.measurement))})>${rule.above}`,
      );
      return zeroed.length === 0 ? `=${score}` : `=IF(OR(${zeroed.join(',')}),0,${score})`;
    },
  };
}

function byStart(one: Row, other: Row): number {
  const rank = (row: Row) => `${String(row.fields['platform'])} ${String(row.fields['start'])} ${row.key}`;
  return rank(one) < rank(other) ? -1 : 1;
}
