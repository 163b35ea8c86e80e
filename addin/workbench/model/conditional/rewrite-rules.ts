import type { Box } from '../address.ts';
import { copiedFormula } from '../moved-formula.ts';
import type { Shift } from '../reference-shift.ts';
import type { Worksheet } from '../worksheet.ts';

type Rewrite = (formula: string, home: Box) => string;

/** Members of the parts of a rule that hold a formula written for its first cell. */
const formulaMembers = new Set(['formula', 'formula1', 'formula2', 'text']);

/** Has the formulas of the sheet's conditional formats written again. */
export function rewriteRules(sheet: Worksheet, rewrite: Rewrite): void {
  for (const rule of sheet.conditionalFormats) {
    const options = rewritten(rule.options, (formula) => rewrite(formula, rule.box));
    if (JSON.stringify(options) !== JSON.stringify(rule.options)) sheet.journal.set(rule, 'options', options);
  }
}

/** Before rows or columns leave: a rule whose first cells go is written for the first of those that stay. */
export function moveRuleHomes({ sheet, axis, at, count }: Shift): void {
  if (count > 0) return;
  const last = at - count;
  for (const rule of sheet.conditionalFormats) {
    const start = axis === 'rows' ? rule.box.row : rule.box.column;
    if (start < at || start >= last) continue;
    const [rows, columns] = axis === 'rows' ? [last - start, 0] : [0, last - start];
    const options = rewritten(rule.options, (formula) => copiedFormula(formula, rows, columns));
    sheet.journal.set(rule, 'options', options);
  }
}

type Options = Readonly<Record<string, unknown>>;

function rewritten(options: Options, rewrite: (formula: string) => string): Options {
  return Object.fromEntries(
    Object.entries(options).map(([path, value]) => [
      path,
      within(path.split('/').at(-1) ?? '', value, rewrite),
    ]),
  );
}

function within(member: string, value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === 'string')
    return formulaMembers.has(member) && value.startsWith('=') ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => within(member, one, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, within(name, one, rewrite)]));
}
