import { RefusedArgument } from './argument-problem.ts';
import type { ParameterId } from './registry.ts';

const MAX_LENGTH = 60;

/** One value as Excel passes it: a text, a number (a date is one), a truth value, or undefined for nothing. */
export function readScalar(name: ParameterId, argument: unknown): string | number | boolean | undefined {
  if (Array.isArray(argument)) return readScalar(name, onlyCell(name, argument));
  if (argument === null || argument === undefined || argument === '') return undefined;
  if (typeof argument === 'string') return argument.trim() === '' ? undefined : argument.trim();
  if (typeof argument === 'number' || typeof argument === 'boolean') return argument;
  return readScalar(name, basicValueOf(name, argument));
}

/** Of a number with its format, which comes as an object where data types are allowed for; not of an error or a card. */
function basicValueOf(name: ParameterId, argument: unknown): unknown {
  const isTyped =
    typeof argument === 'object' && argument !== null && 'type' in argument && 'basicValue' in argument;
  if (!isTyped || !plainTypes.has(argument.type)) throw new RefusedArgument('not-one-value', { name });
  return argument.basicValue;
}

const plainTypes: ReadonlySet<unknown> = new Set(['Boolean', 'Double', 'FormattedNumber', 'String']);

/** The text of one value, at most 60 characters; the empty text for nothing. */
export function readText(name: ParameterId, argument: unknown): string {
  const text = String(readScalar(name, argument) ?? '');
  if (text.length > MAX_LENGTH) throw new RefusedArgument('too-long', { name });
  return text;
}

export function requireText(name: ParameterId, argument: unknown): string {
  const text = readText(name, argument);
  if (text === '') throw new RefusedArgument('missing-argument', { name });
  return text;
}

/** What a number has to be at least, or more than; whole or not. */
export type NumberRange = { readonly least: number; readonly isWhole: boolean };

/**
 * One number, undefined for nothing. A text is none, whatever it looks like: the separator of its decimals would be
 * a guess.
 */
export function readNumber(name: ParameterId, argument: unknown, range: NumberRange): number | undefined {
  const value = readScalar(name, argument);
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw new RefusedArgument('not-a-number', { name, typed: String(value) });
  const fits = range.isWhole ? Number.isSafeInteger(value) && value >= range.least : value > range.least;
  if (!fits)
    throw new RefusedArgument('out-of-range', {
      name,
      least: String(range.least),
      whole: range.isWhole ? 'yes' : '',
    });
  return value;
}

export function requireNumber(name: ParameterId, argument: unknown, range: NumberRange): number {
  const value = readNumber(name, argument, range);
  if (value === undefined) throw new RefusedArgument('missing-argument', { name });
  return value;
}

/** A range of one cell stands for its cell. */
function onlyCell(name: ParameterId, range: readonly unknown[]): unknown {
  const cells: readonly unknown[] = range.flat();
  if (cells.length !== 1) throw new RefusedArgument('not-one-value', { name });
  return cells[0];
}
