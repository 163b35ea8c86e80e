import type { AnswerType, Option } from '#domain/grid';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import { answerTypeWords } from '../../../locales/grid-words.ts';
import type { CellRead } from '../cells/cell-read.ts';
import { valueOfWord } from '../cells/closed-words.ts';
import { readOptions, scaleOf } from '../cells/options-cell.ts';
import { cellText } from '../cells/plain.ts';
import { readRanges } from '../cells/ranges-cell.ts';
import type { CriterionColumn } from '../draft-columns.ts';
import type { CriterionLine, FoundProblems } from './found-problems.ts';

type Type = AnswerType['type'];

/** Columns that only some types have. */
const columnsOf: Readonly<Record<Type, readonly CriterionColumn[]>> = {
  'yes-no': ['points'],
  ordinal: ['options', 'points'],
  multiple: ['options', 'cap'],
  number: ['unit', 'ranges'],
  text: [],
};
const typed: readonly CriterionColumn[] = ['options', 'points', 'cap', 'unit', 'ranges'];
const HIGHEST_SCALE = 20;

/** What may be answered to a criterion; undefined when its cells do not say. A type left blank is the one its cells suggest. */
export function readAnswer(line: CriterionLine, problems: FoundProblems): AnswerType | undefined {
  const type = readType(line, problems);
  if (type === undefined) return undefined;
  for (const column of typed)
    if (!columnsOf[type].includes(column) && cellText(line.cells[column]) !== '')
      problems.noteCell(line, column, 'not-for-type', type);
  return readers[type](line, problems);
}

function readType(line: CriterionLine, problems: FoundProblems): Type | undefined {
  const written = cellText(line.cells.type);
  if (written === '') return suggested(line);
  const type = valueOfWord(answerTypeWords, written);
  if (type === undefined) problems.noteCell(line, 'type', 'not-a-word');
  return type;
}

function suggested({ cells }: CriterionLine): Type {
  if (cellText(cells.ranges) !== '') return 'number';
  if (cellText(cells.cap) !== '') return 'multiple';
  return cellText(cells.options) === '' ? 'yes-no' : 'ordinal';
}

type Reader = (line: CriterionLine, problems: FoundProblems) => AnswerType | undefined;

const readers: Readonly<Record<Type, Reader>> = {
  'yes-no': (line, problems) => {
    const points = readNumber(line, { column: 'points', otherwise: 1 }, problems);
    return points === undefined ? undefined : { type: 'yes-no', points };
  },
  ordinal: (line, problems) => {
    const options = ordinalOptions(line, problems);
    return options === undefined ? undefined : { type: 'ordinal', options };
  },
  multiple: (line, problems) => {
    const options = optionsOf(line, problems);
    if (options === undefined) return undefined;
    const all = options.reduce((sum, { points }) => sum + points, 0);
    const cap = readNumber(line, { column: 'cap', otherwise: Number(all.toPrecision(15)) }, problems);
    return cap === undefined ? undefined : { type: 'multiple', options, cap };
  },
  number: (line, problems) => {
    const ranges = taken(line, 'ranges', { read: readRanges, missing: 'missing-ranges' }, problems);
    return ranges && { type: 'number', unit: cellText(line.cells.unit), ranges };
  },
  text: () => ({ type: 'text' }),
};

/** Without options, the points are the top of a scale from 0. */
function ordinalOptions(line: CriterionLine, problems: FoundProblems): readonly Option[] | undefined {
  const points = readNumber(line, { column: 'points', otherwise: 0 }, problems);
  if (points === undefined) return undefined;
  const alone = cellText(line.cells.options) === '';
  if (alone && Number.isInteger(points) && points > 0 && points <= HIGHEST_SCALE)
    return valueOf(scaleOf(0, points));
  const options = optionsOf(line, problems);
  if (options !== undefined && points > 0 && points !== Math.max(...options.map((option) => option.points)))
    problems.noteCell(line, 'points', 'not-for-type', 'ordinal');
  return options;
}

/** A number alone is the top of a scale; Excel may have made it of a date that somebody never meant. */
function optionsOf(line: CriterionLine, problems: FoundProblems): readonly Option[] | undefined {
  const read = typeof line.cells.options === 'number' ? readTop : readOptions;
  return taken(line, 'options', { read, missing: 'missing-options' }, problems);
}

const readTop = (text: string): CellRead<readonly Option[]> =>
  Number(text) > HIGHEST_SCALE || !Number.isInteger(Number(text))
    ? { problem: 'unreadable-option', detail: text }
    : scaleOf(0, Number(text));

const valueOf = <T>(read: CellRead<T>): T | undefined => ('value' in read ? read.value : undefined);

type Wanted<T> = {
  readonly read: (text: string) => CellRead<T>;
  readonly missing: 'missing-options' | 'missing-ranges';
};

function taken<T>(
  line: CriterionLine,
  column: 'options' | 'ranges',
  { read, missing }: Wanted<T>,
  problems: FoundProblems,
): T | undefined {
  const text = cellText(line.cells[column]);
  if (text === '') {
    problems.noteCell(line, column, missing);
    return undefined;
  }
  const found = read(text);
  if ('value' in found) return found.value;
  problems.noteCell(line, column, found.problem, found.detail);
  return undefined;
}

type NumberCell = { readonly column: CriterionColumn; readonly otherwise: number };

/** The number of a cell, or of a text that is one; undefined, and said, when it is neither nor blank. */
export function readNumber(
  line: CriterionLine,
  { column, otherwise }: NumberCell,
  problems: FoundProblems,
): number | undefined {
  const cell = line.cells[column];
  if (typeof cell === 'number') return cell;
  const text = cellText(cell);
  if (text === '') return otherwise;
  const value = parseDecimal(text.replace(/\s*%$/, ''));
  if (value === undefined) problems.noteCell(line, column, 'not-a-number');
  return value;
}
