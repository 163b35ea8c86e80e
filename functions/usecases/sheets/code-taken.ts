import type { Refusal } from '#contract/refusal';
import type { Fields } from './sheet-resource.ts';

/** One code means one thing: a formula names a platform, a provider or a country without saying which. */
export const codeTaken = (field: string, fields: Fields, taken: ReadonlySet<string>): readonly Refusal[] =>
  taken.has(String(fields[field])) ? [{ field, code: 'code-taken', parameters: {} }] : [];
