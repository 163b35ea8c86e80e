import { ApiFailure } from '../../../../addin/api/api-failure.ts';
import { answerCell } from '../../../../addin/formulas/answer-cell.ts';
import { cardCell } from '../../../../addin/formulas/cards/card-cell.ts';
import type { CellResult } from '../../../../addin/formulas/cell-result.ts';
import type { Outcome } from '../../../../addin/formulas/outcome.ts';
import * as reportTools from '../../../../addin/formulas/reports/report-tools.ts';
import { aChange } from '../a-change.ts';
import { aReport } from '../a-report.ts';
import { aFigureAnswer } from '../an-answer.ts';

/** A cell that remembers what it showed. */
function aCell() {
  const shown: CellResult[] = [];
  const cell = { take: (result: CellResult) => void shown.push(result), close: () => undefined };
  return { shown, cell };
}

const shownWith = { timeZone: () => 'UTC', loadReports: () => Promise.resolve(reportTools) };
const answered = (answer: Extract<Outcome, { kind: 'answered' }>['answer']): Outcome => ({
  kind: 'answered',
  answer,
});
/** Until everything that was settled has been heard. */
const quiet = () => new Promise(setImmediate);

test('a report that comes in while the words of an earlier one are fetched is the one that is shown', async () => {
  const { shown, cell } = aCell();
  const { take } = answerCell('BAROMETER_SENTENCE', cell, shownWith);

  take(answered(aReport({ rows: [], sentences: [], notes: [] })));
  take(answered(aReport()));
  await quiet();

  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatchObject({ kind: 'block' });
});

test('without the words of reports the cell says so, rather than wait', async () => {
  const { shown, cell } = aCell();
  const { take, close } = answerCell('BAROMETER_REPORT', cell, {
    ...shownWith,
    loadReports: () => Promise.reject(new ApiFailure('offline')),
  });

  take(answered(aReport()));
  await quiet();
  close();

  expect(shown).toMatchObject([
    { kind: 'not-available', reason: { fr: expect.stringContaining('Serveur injoignable') } },
  ]);
});

test('a cell that is closed shows nothing more', async () => {
  const { shown, cell } = aCell();
  const { take, close } = answerCell('BAROMETER_REPORT', cell, shownWith);

  take(answered(aReport()));
  close();
  await quiet();

  expect(shown).toEqual([]);
});

test('a card has its change as soon as that is known, and keeps its figure when it cannot be had', async () => {
  const { shown, cell } = aCell();
  const { takeFigure, takeChange } = cardCell('FR-LYON', cell, shownWith);
  const lines = () => {
    const last = shown.at(-1);
    return last?.kind === 'card' ? last.card.lines.map(({ name }) => name.fr) : [];
  };

  takeFigure(answered(aFigureAnswer()));
  await quiet();
  expect(lines()).not.toContain('tendance');
  takeChange(answered(aChange()));
  await quiet();
  expect(lines()).toContain('tendance');
  takeChange({ kind: 'failed', failure: new ApiFailure('offline') });
  await quiet();
  expect(lines()).toContain('note');
});

test('a card of a figure that was refused is the reason, whatever is known of its change', async () => {
  const { shown, cell } = aCell();
  const { takeFigure, takeChange } = cardCell('FR-LYON', cell, shownWith);

  takeFigure(answered({ answer: 'refused', code: 'not-visible', parameters: {} }));
  takeChange(answered(aChange()));
  await quiet();

  expect(shown.map(({ kind }) => kind)).toEqual(['not-available']);
});

test('without the script of cards the number is shown', async () => {
  const { shown, cell } = aCell();
  const { takeFigure } = cardCell('FR-LYON', cell, {
    ...shownWith,
    loadReports: () => Promise.reject(new ApiFailure('offline')),
  });

  takeFigure(answered(aFigureAnswer({ value: 15 })));
  await quiet();

  expect(shown).toEqual([{ kind: 'value', value: 15 }]);
});
