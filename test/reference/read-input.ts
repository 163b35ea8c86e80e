import type { Interval } from '#domain/statistics/interval';
import { studentInterval, type StratifiedMean } from '#domain/statistics/stratified-mean';
import type { Datasets, Loose } from './topic.ts';

/** A list, where a list of one may be written as its only value. */
export const list = (value: Loose): readonly Loose[] => (Array.isArray(value) ? value : [value]);

/** The confidence of intervals: given as such, by what is left out, or 95 %. */
export const confidenceOf = ({ conf, alpha }: Loose): number =>
  conf ?? (alpha === undefined ? 0.95 : 1 - alpha);

/** Whether an input is told by name rather than in order. */
const isNamed = (values: Loose): boolean => typeof values === 'object' && !Array.isArray(values);

/** The names of what an input is told of; of a list, its places, in a form that sorts as they do. */
export const keysOf = (values: Loose): readonly string[] =>
  isNamed(values) ? Object.keys(values) : list(values).map((_, index) => String(index).padStart(6, '0'));

/** The values of an input in the order of keys. */
export const valuesOf = (values: Loose, keys: readonly string[]): readonly number[] =>
  isNamed(values) ? keys.map((key) => values[key]) : list(values);

/** Answers in the form of the input they answer: by name, or in order. */
export const alike = (input: Loose, keys: readonly string[], answers: readonly unknown[]): unknown =>
  isNamed(input) ? Object.fromEntries(keys.map((key, index) => [key, answers[index]])) : answers;

/** Rows of a dataset that an input keeps: all, those marked in a column, or those at places counted from 1. */
function keptRows({ dataset, rows }: Loose, datasets: Datasets): readonly number[] {
  const columns = columnsOf(dataset, datasets);
  const all = [...(Object.values(columns)[0] ?? []).keys()];
  if (rows === undefined || rows === null) return all;
  if (typeof rows === 'string') return all.filter((row) => Boolean(columns[rows]?.[row]));
  return list(rows).map((place) => place - 1);
}

function columnsOf(dataset: string, datasets: Datasets): Readonly<Record<string, readonly Loose[]>> {
  const found = datasets[dataset];
  if (found === undefined) throw new Error(`no dataset ${dataset}`);
  return found.columns;
}

/** A column that an input names, of the rows it keeps; or the values it gives themselves. */
export function column(input: Loose, name: Loose, datasets: Datasets): readonly Loose[] {
  if (Array.isArray(name)) return name;
  const values = columnsOf(input.dataset, datasets)[name];
  if (values === undefined) throw new Error(`no column ${name} in ${input.dataset}`);
  return keptRows(input, datasets).map((row) => values[row]);
}

const condition = /^\s*([\w.]+)\s*(==|!=|>=|<=|>|<)\s*(?:'([^']*)'|"([^"]*)"|(-?[\d.]+))\s*$/;

/** 1 where a condition on a column holds (`awards=='Yes'`), else 0; a column of 0 and 1 by its name. */
export function indicator(input: Loose, datasets: Datasets): readonly number[] {
  const match = condition.exec(input.indicator);
  if (match === null) return column(input, input.indicator, datasets).map(Number);
  const [, name, operator, single, double, number] = match;
  const wanted = number === undefined ? (single ?? double) : Number(number);
  return column(input, name, datasets).map((value) => Number(holds(value, operator, wanted)));
}

function holds(value: Loose, operator: string | undefined, wanted: Loose): boolean {
  if (operator === '==') return value === wanted;
  if (operator === '!=') return value !== wanted;
  if (operator === '>=') return value >= wanted;
  if (operator === '<=') return value <= wanted;
  return operator === '>' ? value > wanted : value < wanted;
}

/** An interval as cases write it: its two limits, or null where there is none. */
export const pair = (interval: Interval | null | undefined): readonly [number, number] | null =>
  interval ? [interval.low, interval.high] : null;

/** The values of a column by those of another, groups in the order of their names. */
export function grouped(
  input: Loose,
  { by, y }: { readonly by: Loose; readonly y: Loose },
  datasets: Datasets,
): ReadonlyMap<string, readonly number[]> {
  const names = column(input, by, datasets).map(String);
  const values = column(input, y, datasets);
  const sorted = [...new Set(names)].sort((a, b) => inOrder(a, b));
  return new Map(
    sorted.map((name) => [name, values.filter((value, row) => names[row] === name && value !== null)]),
  );
}

/** Names of numbers as numbers, others by code unit. */
export function inOrder(a: string, b: string): number {
  const [one, other] = [Number(a), Number(b)];
  if (!Number.isNaN(one) && !Number.isNaN(other)) return one - other;
  return a < b ? -1 : Number(a > b);
}

/** Student's interval, or null where an error or its degrees of freedom are not known. */
export const interval = (
  { mean, standardError, degreesOfFreedom }: StratifiedMean,
  confidence: number,
): readonly [number, number] | null =>
  standardError === null || degreesOfFreedom === null
    ? null
    : studentInterval(mean, standardError, degreesOfFreedom, confidence);
