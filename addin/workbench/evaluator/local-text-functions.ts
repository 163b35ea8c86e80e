import { formattedValue } from '../model/display-text.ts';
import { generalNumber } from '../model/general-number.ts';
import { englishFormat } from './english-format.ts';
import {
  type EngineValue,
  engineValue,
  isEngineArray,
  type PlainScalar,
  plainScalar,
} from './engine-value.ts';

/** Names no formula of a person has. */
export const asText = 'WB.ASTEXT';
export const asFormatted = 'WB.FORMATTED';

/** Figures of a number that becomes part of a text, as Excel keeps them. */
const figuresInText = 15;

type Of = (value: PlainScalar) => PlainScalar;

/** What `withLocalTexts` puts into formulas. */
export const localTextFunctions = new Map([
  [
    asText,
    { minArity: 1, maxArity: 1, invoke: ([value]: unknown[]): EngineValue => each(value, frenchText) },
  ],
  [
    asFormatted,
    {
      minArity: 2,
      maxArity: 2,
      invoke: ([value, format]: unknown[]): EngineValue => each(value, inFormat(scalarOf(format))),
    },
  ],
]);

function frenchText(value: PlainScalar): PlainScalar {
  if (typeof value === 'number') return generalNumber(value, 'fr', figuresInText);
  return typeof value === 'boolean' ? formattedValue(value, 'General', 'fr') : value;
}

function inFormat(format: PlainScalar): Of {
  if (typeof format === 'object' && format !== null) return () => format;
  const code = englishFormat(String(format ?? ''));
  return (value) =>
    typeof value === 'object' && value !== null ? value : formattedValue(value ?? 0, code, 'fr');
}

function each(value: unknown, of: Of): EngineValue {
  if (!isEngineArray(value) || value.width * value.height === 1) return engineValue(of(scalarOf(value)));
  return engineValue(value.rows.map((row) => row.map((cell) => of(plainScalar(cell)))));
}

const scalarOf = (value: unknown): PlainScalar =>
  plainScalar(isEngineArray(value) ? value.rows[0]?.[0] : value);
