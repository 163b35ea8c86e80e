import { busyCode, isEngineArray, plainScalar, type PlainScalar } from './engine-value.ts';
import type { FunctionMetadata, ParameterMetadata } from './function-metadata.ts';

/** The arguments of one call as Excel would pass them, or the error Excel puts in the cell without calling. */
export type CallArguments = { args: unknown[] } | { error: string };

const isError = (value: PlainScalar): value is { error: string } =>
  typeof value === 'object' && value !== null;

/** A matrix of calls when a scalar parameter receives a range (Excel then spills one result a cell), else one call. */
export function callMatrix(metadata: FunctionMetadata, given: readonly unknown[]): CallArguments[][] {
  const lifted = given.filter(
    (value, index) => isEngineArray(value) && !isMatrix(metadata.parameters[index]),
  );
  const arrays = lifted.filter(isEngineArray);
  const height = Math.max(1, ...arrays.map((array) => array.height));
  const width = Math.max(1, ...arrays.map((array) => array.width));
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => callArguments(metadata, given, row, column)),
  );
}

function callArguments(
  metadata: FunctionMetadata,
  given: readonly unknown[],
  row: number,
  column: number,
): CallArguments {
  const args: unknown[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const passed =
      index < given.length ? argument(parameter, at(parameter, given[index], row, column)) : { value: null };
    if ('error' in passed) return passed;
    args.push(passed.value);
  }
  return { args };
}

const isMatrix = (parameter: ParameterMetadata | undefined) => parameter?.dimensionality === 'matrix';

/** A one-cell array stands for every place of the lifted matrix; outside a larger one Excel gives #N/A. */
function at(parameter: ParameterMetadata, value: unknown, row: number, column: number): unknown {
  if (isMatrix(parameter) || !isEngineArray(value)) return value;
  const line = value.rows[value.height === 1 ? 0 : row];
  return line?.[value.width === 1 ? 0 : column] ?? { kind: 4, code: '#N/A' };
}

type Passed = { value: unknown } | { error: string };

function argument(parameter: ParameterMetadata, value: unknown): Passed {
  if (!isMatrix(parameter)) return scalar(plainScalar(value), parameter.type);
  const rows = isEngineArray(value) ? value.rows : [[value]];
  const cells = rows.map((row) => row.map((cell) => scalar(plainScalar(cell), parameter.type)));
  const errors = cells.flat().flatMap((cell) => ('error' in cell ? [cell.error] : []));
  const error = errors.includes(busyCode) ? busyCode : errors[0];
  if (error !== undefined) return { error };
  return { value: cells.map((row) => row.map((cell) => ('value' in cell ? cell.value : null))) };
}

const emptyOf = new Map<string | undefined, unknown>([
  ['number', 0],
  ['boolean', false],
]);

function scalar(value: PlainScalar, type: string | undefined): Passed {
  if (isError(value)) return value;
  if (value === null) return { value: emptyOf.get(type) ?? '' };
  if (type === 'string')
    return { value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
  if (type !== 'number') return { value };
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? { error: '#VALUE!' } : { value: number };
}
