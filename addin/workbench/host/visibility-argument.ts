import { Refusal } from '../model/refusal.ts';
import type { Visibility } from '../model/worksheet.ts';

/** A visibility given by the add-in. Throws `InvalidArgument`. */
export function visibilityArgument(value: unknown): Visibility {
  if (value === 'Visible' || value === 'Hidden' || value === 'VeryHidden') return value;
  throw new Refusal('InvalidArgument');
}
