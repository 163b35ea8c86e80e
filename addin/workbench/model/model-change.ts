import type { Box } from './address.ts';
import type { Worksheet } from './worksheet.ts';

/** What a view of the workbook must draw again; `computed` when only formula results changed. */
export type ModelChange =
  | {
      readonly kind: 'cells';
      readonly sheet: Worksheet;
      readonly ranges: readonly Box[];
      readonly computed: boolean;
    }
  | { readonly kind: 'structure'; readonly sheet: Worksheet }
  | { readonly kind: 'formats'; readonly sheet: Worksheet }
  | { readonly kind: 'sheets' }
  /** XML parts or settings: nothing to draw. */
  | { readonly kind: 'parts' }
  | { readonly kind: 'selection' };
