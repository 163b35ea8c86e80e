import type { ModelChange } from '../model/model-change.ts';
import type { Engine, Workbook } from '../model/workbook.ts';
import type { Area } from './area.ts';
import { Evaluator } from './evaluator.ts';
import type { FunctionCalls } from './function-calls.ts';
import type { FunctionMetadata } from './function-metadata.ts';
import { LooseFormula } from './loose-formula.ts';
import { workbookBook } from './workbook-book.ts';

type Parts = {
  functions: readonly FunctionMetadata[];
  calls: FunctionCalls;
  /** The time that formulas tell; the machine's when absent. */
  now?: () => Date;
};

/** Makes the workbook compute its formulas, now and at every change. */
export function attachEngine(
  workbook: Workbook,
  { functions, calls, now = () => new Date() }: Parts,
): Engine {
  const evaluator = new Evaluator({
    book: workbookBook(workbook),
    functions,
    language: workbook.language,
    calls,
    now,
    later: inNextFrame,
  });
  let areas: Area[] = [];
  let moved = true;
  const named = () => JSON.stringify([...workbook.sheets, ...workbook.names].map(({ name }) => name));
  let names = named();
  const recalculate = () => {
    const changed = areas;
    const rebuilds = moved;
    areas = [];
    moved = false;
    names = named();
    if (rebuilds) evaluator.rebuild(changed);
    else if (changed.length > 0) evaluator.cellsChanged(changed);
  };
  workbook.subscribe((change) => {
    if (change.kind === 'structure' || (change.kind === 'sheets' && named() !== names)) moved = true;
    else if (change.kind === 'cells' && !change.computed) areas.push(...areasOf(change));
    else return;
    queueMicrotask(recalculate);
  });
  const engine = { recalculate, timePassed: () => evaluator.timePassed(), ...probes(evaluator) };
  workbook.engine = engine;
  queueMicrotask(recalculate);
  return engine;
}

/** Values of formulas that stand in no cell, for rules and limits. */
function probes(evaluator: Evaluator): Required<Pick<Engine, 'evaluate' | 'evaluateAll'>> {
  const evaluateAll: NonNullable<Engine['evaluateAll']> = ({ id }, sources, typed) =>
    evaluator.probe(id, sources, typed);
  return {
    evaluateAll,
    evaluate: (formula, sheet, at) => {
      const source = new LooseFormula(formula, { sheetName: sheet.name, ...at }).at(at.row, at.column);
      return evaluateAll(sheet, [source])[0]?.[0]?.[0] ?? null;
    },
  };
}

function areasOf({ sheet, ranges }: Extract<ModelChange, { kind: 'cells' }>): Area[] {
  return ranges.map(({ row, column, rows, columns }) => ({
    sheetId: sheet.id,
    top: row,
    left: column,
    bottom: row + rows - 1,
    right: column + columns - 1,
  }));
}

function inNextFrame(work: () => void, delayMs: number): void {
  if (delayMs > 0) setTimeout(work, delayMs);
  else requestAnimationFrame(work);
}
