import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './indicator-tools.ts';

/** What `indicators.js` leaves behind. */
export type IndicatorTools = Pick<typeof tools, keyof typeof tools>;

declare global {
  var barometreIndicators: IndicatorTools | undefined;
}

/** What reads the arguments of indicators and puts their answers into cells: the dictionary's words are there. */
export const loadIndicatorTools = onDemandScript('indicators.js', () => globalThis.barometreIndicators);
