import { scanText } from '#domain/free-text/scan-text';
import type { CellRefusal } from '../sync/specification.ts';
import { masked } from './masked.ts';

/** Why a text waits for the person before it is sent; undefined for one that tells nobody, as far as can be seen. */
export function whyHeld(text: string, countries: readonly string[]): CellRefusal | undefined {
  const findings = scanText(text, countries);
  if (findings.length === 0) return undefined;
  if (findings.some(({ kind }) => kind === 'card')) return { code: 'card-number', parameters: {} };
  const shown = findings.map(({ start, end }) => masked(text.slice(start, end)));
  return {
    code: 'looks-personal',
    parameters: { kinds: [...new Set(findings.map(({ kind }) => kind))], shown: shown.join(', ') },
  };
}
