import type { Criterion } from '#domain/grid';
import type { Text } from '#domain/text';
import {
  criticalWords,
  failScopeWords,
  themeWords,
  yesNoWords,
  type Words,
} from '../../../locales/grid-words.ts';
import { valueOfWord } from '../cells/closed-words.ts';
import { readCondition, type Nameable } from '../cells/condition-cell.ts';
import { cellText } from '../cells/plain.ts';
import type { CriterionColumn } from '../draft-columns.ts';
import type { RawCriterion } from '../raw-draft.ts';
import type { CriterionLine, FoundProblems } from './found-problems.ts';
import { readAnswer, readNumber } from './read-answer.ts';

/** Stands for answers that cannot be read, so that the rest of the grid can be checked. */
const unread: Criterion['answer'] = { type: 'yes-no', points: 1 };

/** A text written in one language counts for both. */
export function bothLanguages(fr: string, en: string): Text {
  return { fr: fr || en, en: en || fr };
}

/** The criterion of a row; what is wrong with it is noted, and something stands for it. */
export function readCriterion(
  line: CriterionLine,
  id: string,
  nameable: readonly Nameable[],
  problems: FoundProblems,
): Criterion {
  const { cells } = line;
  const title = textOf(cells, 'title');
  if (title.fr === '') problems.noteCell(line, 'title-fr', 'missing-title');
  const help = textOf(cells, 'help');
  const flag = (column: CriterionColumn, otherwise: boolean): boolean => {
    const word = readWord(line, { column, words: yesNoWords }, problems);
    return word === undefined ? otherwise : word === 'yes';
  };
  return {
    id,
    title,
    ...(help.fr === '' ? {} : { help }),
    weight: readNumber(line, { column: 'weight', otherwise: 1 }, problems) ?? 1,
    required: flag('required', true),
    allowsNotApplicable: flag('not-applicable', false),
    answer: readAnswer(line, problems) ?? unread,
    ...(flag('bonus', false) ? { bonus: true } : {}),
    ...rolesOf(line, nameable, problems),
  };
}

const textOf = (cells: RawCriterion, name: 'title' | 'help'): Text =>
  bothLanguages(cellText(cells[`${name}-fr`]), cellText(cells[`${name}-en`]));

function rolesOf(
  line: CriterionLine,
  nameable: readonly Nameable[],
  problems: FoundProblems,
): Pick<Criterion, 'failScope' | 'critical' | 'theme' | 'condition'> {
  const failScope = readWord(line, { column: 'fail-scope', words: failScopeWords }, problems);
  const critical = readWord(line, { column: 'critical', words: criticalWords }, problems);
  const theme = readWord(line, { column: 'theme', words: themeWords }, problems);
  const condition = conditionOf(line, nameable, problems);
  return {
    ...(failScope === undefined ? {} : { failScope }),
    ...(critical === undefined ? {} : { critical }),
    ...(theme === undefined ? {} : { theme }),
    ...(condition === undefined ? {} : { condition }),
  };
}

function conditionOf(
  line: CriterionLine,
  nameable: readonly Nameable[],
  problems: FoundProblems,
): Criterion['condition'] {
  const text = cellText(line.cells.condition);
  if (text === '') return undefined;
  const read = readCondition(text, nameable);
  if ('value' in read) return read.value;
  problems.noteCell(line, 'condition', read.problem, read.detail);
  return undefined;
}

type WordCell<Value extends string> = { readonly column: CriterionColumn; readonly words: Words<Value> };

/** The value of a cell with a closed list; undefined when blank, or none of the list, which is said. */
function readWord<Value extends string>(
  line: CriterionLine,
  { column, words }: WordCell<Value>,
  problems: FoundProblems,
): Value | undefined {
  const text = cellText(line.cells[column]);
  if (text === '') return undefined;
  const cell = line.cells[column];
  const value = valueOfWord(words, typeof cell === 'boolean' ? String(cell) : text);
  if (value === undefined) problems.noteCell(line, column, 'not-a-word');
  return value;
}
