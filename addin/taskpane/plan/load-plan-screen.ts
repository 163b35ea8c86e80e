import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-plan-screen.tsx';

/** What `plan-screen.js` leaves behind. */
type PlanScreenScript = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometrePlanScreen: PlanScreenScript | undefined;
}

/** The screen of a plan. */
export const loadPlanScreen = onDemandScript('plan-screen.js', () => globalThis.barometrePlanScreen);
