import { maxColumns, maxRows } from '../model/address.ts';
import { bounding } from '../model/box.ts';
import type { CellValue } from '../model/cell.ts';
import { displayText } from '../model/display-text.ts';
import { localFormula } from '../evaluator/formula-dialect.ts';
import { Range } from '../model/range.ts';
import { required } from '../model/refusal.ts';
import { deleteCells, insertCells } from '../model/shift-cells.ts';
import { isHidden, setHidden } from '../model/hidden-lines.ts';
import { restyle } from '../model/restyle.ts';
import { type Definition, defineObject, type HostObject } from './host-object.ts';
import type { Objects } from './objects.ts';
import { clearCells, copyCells } from './range-actions.ts';
import { given, matrixOf, requireSize, valueType, writeValues } from './range-values.ts';
import { rangeArgument, text, wholeNumber } from './read-argument.ts';
import { usedRange } from './used-range.ts';

type Of = Definition<Range>;

/** Excel's `Range`. */
export function rangeObject(objects: Objects): (range: Range) => HostObject {
  const { workbook } = objects;
  return defineObject<Range>({
    name: 'range',
    properties: { ...places, ...contents(objects), ...parts(objects) },
    methods: { ...neighbours(objects), ...actions(objects) },
    keep: (range) => {
      const tracked = workbook.tracked.keep(range);
      return {
        current: () => tracked.range && objects.range(tracked.range),
        release: () => workbook.tracked.release(tracked),
      };
    },
  });
}

const places: Of['properties'] = {
  address: { get: ({ address }) => address },
  addressLocal: { get: ({ address }) => address },
  rowIndex: { get: ({ row }) => row },
  columnIndex: { get: ({ column }) => column },
  rowCount: { get: ({ rows }) => rows },
  columnCount: { get: ({ columns }) => columns },
  cellCount: { get: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns) },
  isEntireColumn: { get: ({ rows }) => rows === maxRows },
  isEntireRow: { get: ({ columns }) => columns === maxColumns },
};

function contents({ workbook }: Objects): NonNullable<Of['properties']> {
  const computed = <T>(range: Range, pick: Parameters<typeof matrixOf<T>>[1]) => {
    workbook.calculate();
    return matrixOf(range, pick);
  };
  const formulas = (range: Range, written: (formula: string) => string) =>
    computed<CellValue>(range, (cell) => (cell?.formula ? written(cell.formula) : (cell?.value ?? '')));
  return {
    values: {
      get: (range) => computed(range, (cell) => cell?.value ?? ''),
      set: (range, value) => writeValues(workbook, range, value),
    },
    formulas: {
      get: (range) => formulas(range, (formula) => formula),
      set: (range, value) => writeValues(workbook, range, value),
    },
    formulasLocal: {
      get: (range) => formulas(range, (formula) => localFormula(formula, workbook.language)),
      set: (range, value) => writeValues(workbook, range, value, workbook.language),
    },
    text: { get: (range) => computed(range, (cell) => displayText(cell, workbook.language)) },
    valueTypes: {
      get: (range) => computed(range, (cell) => valueType(cell?.value ?? '', cell?.error === true)),
    },
    hasSpill: { get: (range) => hasSpill(range) },
    numberFormat: {
      get: (range) => matrixOf(range, (_, row, column) => range.sheet.style(row, column).numberFormat),
      set: (range, value) => setNumberFormat(range, value),
    },
    rowHidden: {
      get: (range) => isHidden(range, 'rows'),
      set: (range, value) => setHidden(workbook, range, 'rows', value === true),
    },
    columnHidden: {
      get: (range) => isHidden(range, 'columns'),
      set: (range, value) => setHidden(workbook, range, 'columns', value === true),
    },
    hidden: {
      get: (range) => isHidden(range, 'rows') === true || isHidden(range, 'columns') === true,
    },
  };
}

function parts(objects: Objects): NonNullable<Of['properties']> {
  return {
    format: { get: (range) => objects.format(range) },
    dataValidation: { get: (range) => objects.validation(range) },
    conditionalFormats: { get: (range) => objects.conditionalFormats(range) },
    worksheet: { get: ({ sheet }) => objects.sheet(sheet) },
  };
}

function neighbours({ workbook, range: object }: Objects): NonNullable<Of['methods']> {
  const other = (range: Range, value: unknown) => rangeArgument(workbook, value, range.sheet);
  const size = (value: unknown, fallback = 1) => wholeNumber(value, fallback);
  return {
    getCell: (range, [row, column]) =>
      object(range.offset(size(row), size(column)).with({ rows: 1, columns: 1 })),
    getRow: (range, [row]) => object(range.with({ row: range.row + size(row), rows: 1 })),
    getColumn: (range, [column]) => object(range.with({ column: range.column + size(column), columns: 1 })),
    getLastRow: (range) => object(range.with({ row: range.lastRow, rows: 1 })),
    getLastColumn: (range) => object(range.with({ column: range.lastColumn, columns: 1 })),
    getLastCell: (range) => object(Range.cell(range.sheet, range.lastRow, range.lastColumn)),
    getOffsetRange: (range, [rows, columns]) => object(range.offset(size(rows), size(columns))),
    getResizedRange: (range, [rows, columns]) =>
      object(range.with({ rows: range.rows + size(rows), columns: range.columns + size(columns) })),
    getAbsoluteResizedRange: (range, [rows, columns]) =>
      object(range.with({ rows: size(rows), columns: size(columns) })),
    getRowsBelow: (range, [count]) => object(rowsFrom(range, range.lastRow + 1, size(count))),
    getRowsAbove: (range, [count]) => object(rowsFrom(range, range.row, -size(count))),
    getColumnsAfter: (range, [count]) => object(columnsFrom(range, range.lastColumn + 1, size(count))),
    getColumnsBefore: (range, [count]) => object(columnsFrom(range, range.column, -size(count))),
    getEntireColumn: (range) => object(range.with({ row: 0, rows: maxRows })),
    getEntireRow: (range) => object(range.with({ column: 0, columns: maxColumns })),
    getBoundingRect: (range, [value]) => object(range.with(bounding(range, other(range, value)))),
    getIntersection: (range, [value]) => object(required(range.intersect(other(range, value)))),
    getUsedRange: (range, [valuesOnly]) => object(required(usedRange(range, valuesOnly === true))),
  };
}

/** A negative count means the lines just before the edge. */
const rowsFrom = (range: Range, edge: number, count: number) =>
  range.with({ row: count < 0 ? edge + count : edge, rows: Math.abs(count) });

const columnsFrom = (range: Range, edge: number, count: number) =>
  range.with({ column: count < 0 ? edge + count : edge, columns: Math.abs(count) });

function actions(objects: Objects): NonNullable<Of['methods']> {
  const { workbook } = objects;
  return {
    _validateArraySize: (range, [rows, columns]) =>
      requireSize(range, wholeNumber(rows), wholeNumber(columns)),
    getTables: (range) => objects.tables(range),
    clear: (range, [applyTo]) => clearCells(workbook, range, applyTo ?? 'All'),
    copyFrom: (range, [source, kind]) =>
      copyCells(workbook, range, rangeArgument(workbook, source, range.sheet), kind ?? 'All'),
    delete: (range, [direction]) => deleteCells(workbook, range, text(direction) === 'Left' ? 'Left' : 'Up'),
    insert: (range, [direction]) =>
      objects.range(insertCells(workbook, range, text(direction) === 'Right' ? 'Right' : 'Down')),
    select: (range) => workbook.select(range),
    calculate: () => workbook.requestCalculation(),
    setDirty: () => workbook.requestCalculation(),
    getSpillingToRange: (range) => objects.range(required(spill(range))),
    getSpillParent: (range) => objects.range(required(spill(range)?.with({ rows: 1, columns: 1 }))),
  };
}

function spill({ sheet, row, column }: Range): Range | undefined {
  const box = sheet.cell(row, column)?.spill;
  return box && new Range(sheet, box);
}

function hasSpill(range: Range): boolean | null {
  const spilled = [...range.sheet.cellsIn(range)].filter(({ cell }) => cell.spill !== undefined).length;
  if (spilled === 0) return false;
  return spilled === range.rows * range.columns ? true : null;
}

function setNumberFormat(range: Range, value: unknown): void {
  const at = given(range, value);
  restyle(range, (style, row, column) => {
    const numberFormat = at(row, column);
    return typeof numberFormat === 'string' ? { ...style, numberFormat } : style;
  });
}
