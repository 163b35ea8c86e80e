import type { Answer } from '#domain/answer';
import { criteriaOf, type Criterion, type Grid } from '#domain/grid';
import { missingAnswers } from '#domain/scoring/missing-answers';
import { parseAnswer, type Cell } from '#domain/scoring/parse-answer';
import { score } from '#domain/scoring/score';
import { MILLION, storedScore } from '#domain/scoring/stored-score';
import type { Text } from '#domain/text';
import { unscoredTexts } from '../locales/formulas.ts';
import { RefusedArgument } from './argument-problem.ts';
import { cellValue, notAvailable, type CellValue } from './cell-result.ts';

/**
 * The score of one row of answers, in grid order, on a scale (20: out of twenty), rounded as it would be stored.
 * A blank that must be answered is `#N/A` and named.
 * @throws RefusedArgument for a cell that is no answer of its criterion
 */
export function evaluationScore(grid: Grid, cells: readonly unknown[], scale: number): CellValue {
  const criteria = criteriaOf(grid);
  if (cells.length !== criteria.length)
    throw new RefusedArgument('wrong-number-of-answers', {
      expected: String(criteria.length),
      given: String(cells.length),
    });
  const answers = readAnswers(criteria, cells);
  if (Object.keys(answers).length === 0) return notAvailable(unscoredTexts['nothing-answered']());
  const missing = missingAnswers(grid, answers, {});
  if (missing.length > 0) return notAvailable(unscoredTexts['answers-missing'](titlesOf(criteria, missing)));
  const { value } = storedScore(score(grid, answers, {}));
  return value === null
    ? notAvailable(unscoredTexts['nothing-applicable']())
    : cellValue((value * scale) / MILLION);
}

function readAnswers(criteria: readonly Criterion[], cells: readonly unknown[]): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  criteria.forEach((criterion, index) => {
    const cell = readCell(criterion, cells[index]);
    const parsed = parseAnswer(criterion, cell);
    if (parsed.kind === 'refused') throw refused(criterion, cell, parsed.allowed);
    if (parsed.kind === 'answer') answers[criterion.id] = parsed.answer;
  });
  return answers;
}

function readCell(criterion: Criterion, cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  throw refused(criterion, '', []);
}

const refused = (criterion: Criterion, typed: Cell, allowed: readonly string[]): RefusedArgument =>
  new RefusedArgument('refused-answer', {
    titleFr: criterion.title.fr,
    titleEn: criterion.title.en,
    typed: String(typed),
    allowed: allowed.join(', '),
  });

function titlesOf(criteria: readonly Criterion[], ids: readonly string[]): Text {
  const titles = criteria.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return { fr: titles.map(({ fr }) => fr).join(', '), en: titles.map(({ en }) => en).join(', ') };
}
