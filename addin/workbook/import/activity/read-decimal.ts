import { fraction, type Fraction } from '#domain/fraction';
import type { RawCell } from '../raw-table.ts';
import type { Exact } from './exact.ts';

/** Spaces of every kind, and the apostrophe of the Swiss, part thousands. */
const spaces = /[\s\u00a0\u202f'’]/g;
const around = /^(?:[€$£]|eur|usd|gbp)?([+-]?[\d.,]+(?:e[+-]?\d+)?)(?:[€$£]|eur|usd|gbp)?$/i;
/** With both signs the last one is of the decimals; one that comes again parts thousands. */
const both = /^([+-]?\d{1,3})((?:[.,]\d{3})+)([.,])(\d+)$/;
const again = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
const decimal = /^([+-]?)(\d*)(?:[.,](\d+))?(?:e([+-]?\d+))?$/i;

/** Beyond is no number of a file. */
const MAX_POWER = 400;

/**
 * The decimal in a cell, exactly as written: `1 234,5`, `1.234,50 €`, `9.26E-05`. One sign between digits is of the
 * decimals. Undefined when it is none.
 */
export function readDecimal(cell: RawCell): Exact | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? readDecimal(String(cell)) : undefined;
  if (typeof cell !== 'string') return undefined;
  const [, text] = around.exec(cell.replace(spaces, '')) ?? [];
  return text === undefined ? undefined : written(withoutThousands(text));
}

function withoutThousands(text: string): string {
  const [, first, groups, sign, decimals] = both.exec(text) ?? [];
  if (first !== undefined && groups !== undefined && sign !== undefined && !groups.includes(sign))
    return `${first}${groups.replace(/[.,]/g, '')}.${decimals ?? ''}`;
  return again.test(text) ? text.replace(/[.,]/g, '') : text;
}

function written(text: string): Exact | undefined {
  const [, sign, whole = '', part = '', exponent = '0'] = decimal.exec(text) ?? [];
  const power = Number(exponent) - part.length;
  if (whole + part === '' || Math.abs(power) > MAX_POWER) return undefined;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`);
  return simplest(
    power < 0 ? fraction(digits, 10n ** BigInt(-power)) : fraction(digits * 10n ** BigInt(power)),
  );
}

function simplest(value: Fraction): Exact {
  const number = Number(value.numerator);
  return value.denominator === 1n && Number.isSafeInteger(number) ? number : value;
}
