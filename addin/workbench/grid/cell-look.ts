import type { Cell, CellFormat, CellStyle } from '../model/cell.ts';
import type { ConditionalLook } from '../model/conditional/applied-rule.ts';
import { displayText } from '../model/display-text.ts';
import { type FormattedValue, formatValue } from '../model/format-value.ts';
import { cellStyle } from './cell-style.ts';
import type { Language } from './editable-text.ts';

/** How one cell is drawn. */
export type CellLook = {
  text: string;
  /** Around what the number format repeats to fill the cell. */
  fill: FormattedValue['fill'];
  /** A date that has no day: Excel draws `#` all over. */
  isImpossible: boolean;
  title: string | undefined;
  classes: string;
  style: Record<string, string>;
};

const frenchErrors = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#CALC!', '#CALCUL!'],
  ['#BUSY!', '#OCCUPÉ!'],
]);

/** An error as Excel of that language writes it. */
export const errorText = (error: string, language: Language) =>
  language === 'fr' ? (frenchErrors.get(error) ?? error) : error;

/** Looks of written cells under no rule; a cell that changes is another cell. Scrolling draws the same ones again. */
const known = { fr: new WeakMap<Cell, CellLook>(), en: new WeakMap<Cell, CellLook>() };

/** The look of a place that has this style and, when written, this cell, under what rules add to it. */
export function cellLook(
  cell: Cell | undefined,
  place: CellStyle,
  language: Language,
  added?: ConditionalLook,
): CellLook {
  if (!cell || cell !== place || added) return newLook(cell, place, language, added);
  const look = known[language].get(cell) ?? newLook(cell, place, language);
  known[language].set(cell, look);
  return look;
}

function newLook(
  cell: Cell | undefined,
  place: CellStyle,
  language: Language,
  added?: ConditionalLook,
): CellLook {
  const format = added ? under(place.format, added.format) : place.format;
  const shown = added?.hidesValue ? hidden : shownValue(cell, added?.numberFormat, language);
  return {
    text: shown.text,
    fill: shown.fill,
    isImpossible: shown.isImpossible,
    title: cell?.error ? cell.message : undefined,
    classes: [format.wrapText ? 'wb-wrap' : '', errorClass(cell)].join(' ').trim(),
    style: cellStyle({ format: { ...format, fontColor: shown.color ?? format.fontColor }, cell, added }),
  };
}

const hidden: FormattedValue = { text: '', color: undefined, fill: undefined, isImpossible: false };

function errorClass(cell: Cell | undefined): string {
  if (!cell?.error) return '';
  return cell.value === '#BUSY!' ? 'wb-error wb-busy' : 'wb-error';
}

const under = (own: CellFormat, added: Partial<CellFormat>): CellFormat => ({
  ...own,
  ...added,
  ...((own.borders ?? added.borders) && { borders: { ...own.borders, ...added.borders } }),
});

function shownValue(
  cell: Cell | undefined,
  numberFormat: string | undefined,
  language: Language,
): FormattedValue {
  if (cell?.error) return { ...hidden, text: errorText(String(cell.value), language) };
  const drawn = cell && numberFormat ? { ...cell, numberFormat } : cell;
  if (!drawn || typeof drawn.value === 'boolean' || drawn.value === '')
    return { ...hidden, text: displayText(drawn, language) };
  return formatValue(drawn.value, drawn.numberFormat, language);
}
