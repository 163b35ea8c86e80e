import { attachEngine } from '../../../addin/workbench/evaluator/workbook-engine.ts';
import { enterText } from '../../../addin/workbench/model/edits.ts';
import { Range } from '../../../addin/workbench/model/range.ts';
import { Workbook } from '../../../addin/workbench/model/workbook.ts';

const noCalls = {
  outcome: () => undefined,
  start: () => undefined,
  stop: () => undefined,
  onOutcome: () => undefined,
};

/** A workbook that computes its formulas, filled row by row as if typed. */
export function computingWorkbook(
  rows: readonly (readonly (string | number)[])[],
  language: 'fr' | 'en' = 'fr',
  now: () => Date = () => new Date(),
) {
  global.requestAnimationFrame = (work) => {
    setTimeout(() => work(0));
    return 0;
  };
  const workbook = new Workbook(language);
  attachEngine(workbook, { functions: [], calls: noCalls, now });
  const sheet = workbook.active;
  const type = (address: string, text: string) =>
    enterText(workbook, Range.at(sheet, address), text, language);
  for (const [row, line] of rows.entries())
    for (const [column, text] of line.entries())
      enterText(workbook, { sheet, row, column }, String(text), language);
  workbook.calculate();
  return { workbook, sheet, type };
}
