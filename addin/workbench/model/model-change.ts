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
  /** With `lines`, cells stand where they stood: only which rows and columns are shown, and how large, is new. */
  | { readonly kind: 'structure'; readonly sheet: Worksheet; readonly lines: boolean }
  | { readonly kind: 'formats'; readonly sheet: Worksheet }
  | { readonly kind: 'sheets' }
  /** XML parts or settings: nothing to draw. */
  | { readonly kind: 'parts' }
  | { readonly kind: 'selection' };
