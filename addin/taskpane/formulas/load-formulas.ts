import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-formulas.tsx';

/** What `formulas.js` leaves behind. */
type Formulas = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreFormulas: Formulas | undefined;
}

/** The screen of formulas: their texts, in both languages, are long. */
export const loadFormulas = onDemandScript('formulas.js', () => globalThis.barometreFormulas);
