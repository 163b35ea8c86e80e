import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './plan-tools.ts';

/** What `plan.js` leaves behind. */
export type PlanTools = Pick<typeof tools, keyof typeof tools>;

declare global {
  var barometrePlan: PlanTools | undefined;
}

/** The sheets of plans. */
export const loadPlanTools = onDemandScript('plan.js', () => globalThis.barometrePlan);
