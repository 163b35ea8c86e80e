import type { CellStyle } from './cell.ts';
import type { Placement } from './cell-store.ts';
import { type Shift, shiftedPlace } from './reference-shift.ts';
import type { Validation } from './validation.ts';
import { hasFormula } from './has-formula.ts';
import { rewrittenRule, validationAt } from './validation-formulas.ts';
import type { Worksheet } from './worksheet.ts';

/** Undefined where the place cannot tell. */
type Change = (validation: Validation, place: { row: number; column: number }) => Validation | undefined;

/** Has the formulas of the sheet's limits written again; each is written for the cell of its origin. */
export function rewriteValidations(
  sheet: Worksheet,
  rewrite: (formula: string, origin: { row: number; column: number }) => string,
): void {
  changeValidations(sheet, (validation, place) => {
    const origin = validation.origin ?? place;
    const rule = rewrittenRule(validation.rule, (formula) => rewrite(formula, origin));
    return JSON.stringify(rule) === JSON.stringify(validation.rule) ? validation : { ...validation, rule };
  });
}

/**
 * Before cells move: each limit is written for a cell that stays, and its origin is already where that cell will be.
 */
export function moveValidationHomes(shift: Shift): void {
  changeValidations(shift.sheet, (validation, place) => {
    if (!validation.origin) return validation;
    const staying = shiftedPlace(validation.origin, shift) ? validation.origin : place;
    const origin = shiftedPlace(staying, shift);
    return origin && { ...validationAt(validation, staying), origin };
  });
}

/** Limits are shared by many cells: each different one is changed once. */
function changeValidations(sheet: Worksheet, change: Change): void {
  const changed = new Map<Validation, Validation>();
  const style = <S extends CellStyle>(of: S, place: { row: number; column: number }): S => {
    const { validation } = of;
    if (!validation || !hasFormula(validation.rule)) return of;
    const after = changed.get(validation) ?? change(validation, place);
    if (after) changed.set(validation, after);
    return !after || after === validation ? of : { ...of, validation: after };
  };
  const placements: Placement[] = [];
  sheet.store.eachLimited((cell, row, column) => {
    const after = style(cell, { row, column });
    if (after !== cell) placements.push({ row, column, cell: after });
  });
  sheet.store.putAll(placements);
  changeLayers(sheet, style);
}

function changeLayers(
  sheet: Worksheet,
  style: (of: CellStyle, place: { row: number; column: number }) => CellStyle,
): void {
  const { layers } = sheet.styles;
  const next = {
    sheet: style(layers.sheet, { row: 0, column: 0 }),
    columns: new Map([...layers.columns].map(([column, of]) => [column, style(of, { row: 0, column })])),
    rows: new Map([...layers.rows].map(([row, of]) => [row, style(of, { row, column: 0 })])),
  };
  const isSame =
    next.sheet === layers.sheet &&
    [...next.columns].every(([column, of]) => layers.columns.get(column) === of) &&
    [...next.rows].every(([row, of]) => layers.rows.get(row) === of);
  if (!isSame) sheet.journal.set(sheet.styles, 'layers', next);
}
