import type { Language, Text } from '#domain/text';
import type { Card } from './cards/card.ts';
import { entityValue } from './cards/entity-value.ts';

/** What a formula shows: a value, or an error with its reason in both languages. */
export type CellValue =
  /** `format` is how Excel writes a number where it takes formats with values. */
  | { readonly kind: 'value'; readonly value: string | number; readonly format?: string }
  /** A heading, in the language of the page. */
  | { readonly kind: 'text'; readonly text: Text }
  /** A card where Excel has them, elsewhere its plain number. */
  | { readonly kind: 'card'; readonly card: Card }
  /** `#N/A`: there is no such figure, and why. Never 0, never an empty text. */
  | { readonly kind: 'not-available'; readonly reason: Text }
  /** `#VALUE!`: an argument has to be corrected. */
  | { readonly kind: 'invalid'; readonly reason: Text };

/** Of one cell, or of a block that spills. */
export type CellResult =
  CellValue | { readonly kind: 'block'; readonly rows: readonly (readonly CellValue[])[] };

export const cellValue = (value: string | number): CellValue => ({ kind: 'value', value });
export const formatted = (value: number, format: string): CellValue => ({ kind: 'value', value, format });
export const notAvailable = (reason: Text): CellValue => ({ kind: 'not-available', reason });
export const invalid = (reason: Text): CellValue => ({ kind: 'invalid', reason });

/** The same text for results a cell would show alike in this language. */
export function fingerprint(result: CellResult, language: Language): string {
  if (result.kind === 'block')
    return JSON.stringify(result.rows.map((row) => row.map((cell) => fingerprint(cell, language))));
  if (result.kind === 'value') return JSON.stringify(result.value);
  if (result.kind === 'card') return JSON.stringify(entityValue(result.card, language));
  return JSON.stringify([result.kind, (result.kind === 'text' ? result.text : result.reason)[language]]);
}
