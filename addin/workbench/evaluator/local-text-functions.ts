import { formattedValue } from '../model/display-text.ts';
import type { FormatLanguage } from '../model/format-language.ts';
import { generalNumber } from '../model/general-number.ts';
import { englishFormat } from './english-format.ts';
import {
  type EngineValue,
  engineValue,
  isEngineArray,
  type PlainScalar,
  plainScalar,
} from './engine-value.ts';
import type { UserFunction } from './user-function.ts';

/** Names no formula of a person has. */
export const asText = 'WB.ASTEXT';
export const asFormatted = 'WB.FORMATTED';

/** Figures of a number that becomes part of a text, as Excel keeps them. */
const figuresInText = 15;

type Of = (value: PlainScalar) => PlainScalar;

/** What `withLocalTexts` puts into formulas of a workbook in that language. */
export function localTextFunctions(language: FormatLanguage): ReadonlyMap<string, UserFunction> {
  return new Map([
    [
      asText,
      { minArity: 1, maxArity: 1, invoke: ([value]) => each(value, (one) => localText(one, language)) },
    ],
    [
      asFormatted,
      {
        minArity: 2,
        maxArity: 2,
        invoke: ([value, format]) => each(value, inFormat(scalarOf(format), language)),
      },
    ],
  ]);
}

function localText(value: PlainScalar, language: FormatLanguage): PlainScalar {
  if (typeof value === 'number') return generalNumber(value, language, figuresInText);
  return typeof value === 'boolean' ? formattedValue(value, 'General', language) : value;
}

function inFormat(format: PlainScalar, language: FormatLanguage): Of {
  if (typeof format === 'object' && format !== null) return () => format;
  const written = String(format ?? '');
  const code = language === 'fr' ? englishFormat(written) : written;
  return (value) =>
    typeof value === 'object' && value !== null ? value : formattedValue(value ?? 0, code, language);
}

function each(value: unknown, of: Of): EngineValue {
  if (!isEngineArray(value) || value.width * value.height === 1) return engineValue(of(scalarOf(value)));
  return engineValue(value.rows.map((row) => row.map((cell) => of(plainScalar(cell)))));
}

const scalarOf = (value: unknown): PlainScalar =>
  plainScalar(isEngineArray(value) ? value.rows[0]?.[0] : value);
