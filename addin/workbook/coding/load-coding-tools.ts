import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './coding-tools.ts';

/** What `coding.js` leaves behind. */
export type CodingTools = Pick<typeof tools, keyof typeof tools>;

declare global {
  var barometreCoding: CodingTools | undefined;
}

/** The columns of coding sheets. */
export const loadCodingTools = onDemandScript('coding.js', () => globalThis.barometreCoding);
