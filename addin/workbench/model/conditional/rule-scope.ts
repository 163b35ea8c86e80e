import type { PlainScalar } from '../../evaluator/engine-value.ts';
import type { Box } from '../address.ts';
import type { Cell } from '../cell.ts';
import type { Workbook } from '../workbook.ts';
import type { Worksheet } from '../worksheet.ts';
import { BoxValues } from './box-values.ts';
import { FormulaBlock } from './formula-block.ts';

/** A cell a rule is asked about. */
export type RuledCell = { readonly row: number; readonly column: number; readonly cell: Cell | undefined };

/** Whether a rule applies to a cell. */
export type Condition = (at: RuledCell) => boolean;

/** A formula or a constant of a rule, at one of its cells; undefined when nothing computes it. */
export type Operand = (at: RuledCell) => PlainScalar | undefined;

/** The cells a rule is for and what can be asked of them, until something in the workbook changes. */
export class RuleScope {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly box: Box;
  #values: BoxValues | undefined;

  constructor(workbook: Workbook, sheet: Worksheet, box: Box) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.box = box;
  }

  get values(): BoxValues {
    return (this.#values ??= new BoxValues(this.sheet, this.box));
  }

  /** `=B2*2` written for the first cell, or a constant such as `5`, `"oui"` or `oui`. */
  operand(written: string | number | null | undefined): Operand {
    const text = String(written ?? '').trim();
    const bare = text.replace(/^=\s*/, '');
    const constant = constantOf(bare);
    if (constant !== undefined) return () => constant;
    if (!text.startsWith('=')) return () => text;
    const block = new FormulaBlock({ ...this.#place, formula: text });
    return ({ row, column }) => block.at(row, column);
  }

  /** What a formula gives at the first cell of the rule. */
  first(formula: string): PlainScalar | undefined {
    return this.workbook.engine?.evaluate?.(formula, this.sheet, this.box);
  }

  get #place() {
    const { workbook, sheet, box } = this;
    return { workbook, sheet, box };
  }
}

/** What the cell holds for a comparison: nothing, a value or an error. */
export function heldBy({ cell }: RuledCell): PlainScalar {
  if (!cell || (cell.value === '' && cell.formula === undefined)) return null;
  return cell.error ? { error: String(cell.value) } : cell.value;
}

function constantOf(bare: string): string | number | boolean | undefined {
  if (bare !== '' && Number.isFinite(Number(bare))) return Number(bare);
  if (/^(TRUE|FALSE)$/i.test(bare)) return bare.toUpperCase() === 'TRUE';
  const quoted = /^"((?:[^"]|"")*)"$/.exec(bare)?.[1];
  return quoted?.replaceAll('""', '"');
}
