import { columnLetters } from '../../evaluator/area.ts';
import { type Box, parseAddress } from '../../model/address.ts';
import type { CellValue } from '../../model/cell.ts';
import { copiedFormula } from '../../model/moved-formula.ts';
import type { Table } from './read-table.ts';
import { all, child, plainText, type XmlNode } from '../xml/read-xml.ts';
import { isDateFormat } from './date-format.ts';
import { modelFormula } from './model-formula.ts';
import type { ReadContext } from './read-context.ts';
import { stringOf } from './read-strings.ts';

export type ReadCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Number of its style in the file. */
  readonly style: number;
  readonly formula?: string | undefined;
  readonly error?: true | undefined;
};

type Shared = { readonly formula: string; readonly row: number; readonly column: number };
type Place = { readonly row: number; readonly column: number };

/** Reads the cells of a sheet. Those a dynamic array fills come back without their value: its formula gives it. */
export class CellReader {
  readonly #context: ReadContext;
  readonly #tables: readonly Table[];
  readonly #shared = new Map<string, Shared>();
  readonly #filled: Box[] = [];

  constructor(context: ReadContext, tables: readonly Table[]) {
    this.#context = context;
    this.#tables = tables;
  }

  read(rows: readonly XmlNode[]): ReadCell[] {
    const cells: ReadCell[] = [];
    let row = -1;
    for (const node of rows) {
      row = Number(node.attributes['r'] ?? row + 2) - 1;
      let column = -1;
      for (const each of all(node, 'c')) {
        const place = parseAddress(each.attributes['r'] ?? `${columnLetters(column + 1)}${row + 1}`);
        if (!place) continue;
        column = place.column;
        cells.push(this.#cell(each, { row: place.row, column }));
      }
    }
    return this.#filled.length === 0 ? cells : cells.map((cell) => this.#withoutFilling(cell));
  }

  #cell(node: XmlNode, place: Place): ReadCell {
    const style = Number(node.attributes['s'] ?? 0);
    const { value, error } = this.#value(node, style);
    const formula = this.#formula(node, place);
    return { ...place, style, value, ...(error && { error }), ...(formula !== undefined && { formula }) };
  }

  #value(node: XmlNode, style: number): { value: CellValue; error?: true } {
    const type = node.attributes['t'] ?? 'n';
    const text = child(node, 'v')?.text ?? '';
    if (type === 'e') return { value: text, error: true };
    const inline = type === 'inlineStr' ? child(node, 'is') : undefined;
    if (inline) return { value: stringOf(inline, this.#context.left) };
    return { value: text === '' ? '' : this.#written(type, text, style) };
  }

  #written(type: string, text: string, style: number): CellValue {
    if (type === 's') return this.#context.strings[Number(text)] ?? '';
    return valueReaders[type]?.(text) ?? this.#number(Number(text), style);
  }

  /** A file may count its days from 1904. */
  #number(value: number, style: number): CellValue {
    if (!Number.isFinite(value)) return '';
    const { styles, dayShift } = this.#context;
    return dayShift !== 0 && isDateFormat(styles.cells[style]?.numberFormat ?? '') ? value + dayShift : value;
  }

  #formula(cell: XmlNode, place: Place): string | undefined {
    const node = child(cell, 'f');
    if (!node) return undefined;
    const { t, ref, si = '' } = node.attributes;
    if (t === 'dataTable') this.#context.left.add('dataTables');
    if (node.text === '' || t === 'dataTable') return this.#follower(si, place);
    const { functions } = this.#context;
    const formula = modelFormula(node.text, { functions, table: this.#tableAt(place)?.name });
    if (t === 'shared') this.#shared.set(si, { formula, ...place });
    if (t === 'array' && ref !== undefined) this.#fill(ref, cell.attributes['cm'] !== undefined);
    return formula;
  }

  /** The formula of a cell that shares another one's. */
  #follower(si: string, { row, column }: Place): string | undefined {
    const shared = this.#shared.get(si);
    return shared && copiedFormula(shared.formula, row - shared.row, column - shared.column);
  }

  /** Notes the cells of an array; one of the older kind, of a fixed size, becomes dynamic. */
  #fill(ref: string, isDynamic: boolean): void {
    const box = parseAddress(ref);
    if (!box || box.rows * box.columns === 1) return;
    this.#filled.push(box);
    if (!isDynamic) this.#context.left.add('arrayFormulas');
  }

  #withoutFilling(cell: ReadCell): ReadCell {
    const { row, column } = cell;
    const isFilled = cell.formula === undefined && this.#filled.some((box) => isIn(box, cell));
    return isFilled ? { row, column, style: cell.style, value: '' } : cell;
  }

  #tableAt(place: Place): Table | undefined {
    return this.#tables.find(({ box }) => isIn(box, place));
  }
}

/** Values by the type a cell names; without one it is a number. */
const valueReaders: Readonly<Record<string, (text: string) => CellValue>> = {
  str: plainText,
  b: (text) => text === '1',
  d: (text) => isoSerial(text),
};

const isIn = ({ row, column, rows, columns }: Box, place: Place) =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

const dayZero = Date.UTC(1899, 11, 30);

/** Dates that a file spells out (`t="d"`), as Excel's day numbers. */
const isoSerial = (text: string): number =>
  (Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? 'Z' : ''}`) -
    dayZero) /
  86_400_000;
