import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './free-text-tools.ts';

/** What `free-text.js` leaves behind. */
export type FreeTextTools = Pick<typeof tools, keyof typeof tools>;

declare global {
  var barometreFreeText: FreeTextTools | undefined;
}

/** What looks into free texts. */
export const loadFreeText = onDemandScript('free-text.js', () => globalThis.barometreFreeText);
