import { type Cell, type CellValue, isBlank } from './cell.ts';
import { displayText } from './display-text.ts';
import type { FilterCriteria } from './table.ts';

type Language = 'fr' | 'en';

/** True for the cells a filter keeps. */
export type FilterTest = (cell: Cell | undefined) => boolean;

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const specificities: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

/**
 * What the criteria of a column keep, as Office.js has them: lists of values and of dates, one or two comparisons,
 * top and bottom, above and below the average. Undefined for those that hide nothing here (colours, icons, dates that
 * follow today).
 */
export function filterTest(
  criteria: FilterCriteria,
  cells: () => readonly (Cell | undefined)[],
  language: Language,
): FilterTest | undefined {
  const values = criteria['values'];
  if (Array.isArray(values)) return valuesTest(values, language);
  const { filterOn, criterion1, criterion2, operator, dynamicCriteria } = criteria;
  if (filterOn === 'Custom') return customTest([criterion1, criterion2], operator === 'Or', language);
  if (filterOn === 'Dynamic') return averageTest(dynamicCriteria, numbersIn(cells()));
  const [, end, unit] = /^(Top|Bottom)(Items|Percent)$/.exec(String(filterOn)) ?? [];
  if (end === undefined) return undefined;
  return endTest(numbersIn(cells()), {
    isTop: end === 'Top',
    isPercent: unit === 'Percent',
    count: Number(criterion1),
  });
}

const numbersIn = (cells: readonly (Cell | undefined)[]) =>
  cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));

function valuesTest(values: readonly unknown[], language: Language): FilterTest {
  const texts = new Set<string>();
  const dates: string[] = [];
  for (const value of values) {
    const date = datePrefix(value);
    if (date === undefined) texts.add(String(value).toUpperCase());
    else dates.push(date);
  }
  return (cell) => {
    if (texts.has(displayText(cell, language).toUpperCase())) return true;
    const { value } = cell ?? {};
    return typeof value === 'number' && dates.some((date) => isoText(value).startsWith(date));
  };
}

/** `{ date: '2026-03-12', specificity: 'Month' }` as the start of the dates it means. */
function datePrefix(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('date' in value) || !('specificity' in value))
    return undefined;
  return String(value.date).slice(0, specificities[String(value.specificity)] ?? 10);
}

const isoText = (serial: number) => new Date(dayZero + Math.round(serial * millisecondsPerDay)).toISOString();

function customTest(
  criteria: readonly unknown[],
  either: boolean,
  language: Language,
): FilterTest | undefined {
  const tests = criteria.flatMap((criterion) =>
    typeof criterion === 'string' && criterion !== '' ? [comparison(criterion, language)] : [],
  );
  if (tests.length === 0) return undefined;
  return (cell) => (either ? tests.some((test) => test(cell)) : tests.every((test) => test(cell)));
}

/** `>=5`, `=a*`, `<>*x*`, `=` for blanks and `<>` for anything else. */
function comparison(criterion: string, language: Language): FilterTest {
  const [, operator = '=', operand = ''] = /^(>=|<=|<>|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const isEqual = equality(operand, language);
  if (operator === '=') return isEqual;
  if (operator === '<>') return (cell) => !isEqual(cell);
  const limit = Number(operand);
  const collator = new Intl.Collator(language, { sensitivity: 'accent' });
  const compared = (value: CellValue): number | undefined => {
    if (operand !== '' && !Number.isNaN(limit)) return typeof value === 'number' ? value - limit : undefined;
    return typeof value === 'string' ? collator.compare(value, operand) : undefined;
  };
  return (cell) => {
    const order = cell && !isBlank(cell) && !cell.error ? compared(cell.value) : undefined;
    return order !== undefined && ordered(operator, order);
  };
}

function ordered(operator: string, order: number): boolean {
  if (order === 0) return operator.endsWith('=');
  return order > 0 === operator.startsWith('>');
}

function equality(operand: string, language: Language): FilterTest {
  if (operand === '') return (cell) => isBlank(cell);
  const hasWildcard = /(^|[^~])[*?]/.test(operand);
  const number = Number(operand);
  const pattern = new RegExp(`^${operand.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, wildcard)}$`, 'isu');
  return (cell) => {
    if (!cell || isBlank(cell)) return false;
    if (typeof cell.value === 'number') return !hasWildcard && cell.value === number;
    return pattern.test(displayText(cell, language));
  };
}

function wildcard(mark: string): string {
  if (mark === '*') return '.*';
  if (mark === '?') return '.';
  return mark === '~~' ? '~' : `\\${mark.replace('~', '')}`;
}

function averageTest(dynamicCriteria: unknown, numbers: readonly number[]): FilterTest | undefined {
  const isAbove = dynamicCriteria === 'AboveAverage';
  if (!isAbove && dynamicCriteria !== 'BelowAverage') return undefined;
  const average = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  return (cell) => typeof cell?.value === 'number' && (isAbove ? cell.value > average : cell.value < average);
}

type End = { isTop: boolean; isPercent: boolean; count: number };

/** Ties with the last one kept are kept too. */
function endTest(numbers: readonly number[], { isTop, isPercent, count }: End): FilterTest {
  const sorted = numbers.toSorted((a, b) => (isTop ? b - a : a - b));
  const kept = isPercent ? Math.max(1, Math.floor((sorted.length * count) / 100)) : count;
  const last = sorted[Math.min(kept, sorted.length) - 1];
  return ({ value } = { value: '', numberFormat: '', format: {} }) =>
    typeof value === 'number' && last !== undefined && (isTop ? value >= last : value <= last);
}
