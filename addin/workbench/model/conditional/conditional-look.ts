import { contains } from '../box.ts';
import type { Cell } from '../cell.ts';
import type { ConditionalFormat } from '../conditional-format.ts';
import type { Workbook } from '../workbook.ts';
import type { Worksheet } from '../worksheet.ts';
import { type AppliedRule, appliedRule, type ConditionalLook } from './applied-rule.ts';
import { RuleScope } from './rule-scope.ts';

type Place = { readonly row: number; readonly column: number };

/** The rules of a workbook as they apply now; what they compared is forgotten whenever something changes. */
class ConditionalLooks {
  readonly #workbook: Workbook;
  readonly #applied = new Map<ConditionalFormat, AppliedRule>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    workbook.subscribe(({ kind }) => {
      if (kind !== 'selection' && kind !== 'parts') this.#applied.clear();
    });
  }

  at(sheet: Worksheet, { row, column }: Place, cell: Cell | undefined): ConditionalLook | undefined {
    const place = { row, column, rows: 1, columns: 1 };
    let look: ConditionalLook | undefined;
    for (const rule of sheet.conditionalFormats) {
      if (!contains(rule.box, place)) continue;
      const applied = this.#rule(sheet, rule);
      const added = applied.lookAt({ row, column, cell });
      if (!added) continue;
      look = look ? below(look, added) : added;
      if (applied.stops) break;
    }
    return look;
  }

  #rule(sheet: Worksheet, rule: ConditionalFormat): AppliedRule {
    const known = this.#applied.get(rule);
    if (known) return known;
    const applied = appliedRule(rule, new RuleScope(this.#workbook, sheet, rule.box));
    this.#applied.set(rule, applied);
    return applied;
  }
}

/** The first rule wins where both set the same member. */
const below = (first: ConditionalLook, next: ConditionalLook): ConditionalLook => ({
  format: { ...next.format, ...first.format },
  numberFormat: first.numberFormat ?? next.numberFormat,
  bar: first.bar ?? next.bar,
  icon: first.icon ?? next.icon,
  hidesValue: first.hidesValue || next.hidesValue,
});

const known = new WeakMap<Workbook, ConditionalLooks>();

/** What conditional formats add to a cell now; undefined when no rule applies to it. */
export function conditionalLook(
  workbook: Workbook,
  sheet: Worksheet,
  place: Place,
  cell: Cell | undefined,
): ConditionalLook | undefined {
  if (sheet.conditionalFormats.length === 0) return undefined;
  const looks = known.get(workbook) ?? new ConditionalLooks(workbook);
  known.set(workbook, looks);
  return looks.at(sheet, place, cell);
}
