import { mountInPane } from '../parts/mount-in-pane.tsx';
import { PlanOfWave } from './plan-of-wave.tsx';

export type PlanAsked = { readonly wave: string };

/** Draws the screen of a plan. */
export const mountPlanScreen = mountInPane(({ wave }: PlanAsked) => <PlanOfWave key={wave} wave={wave} />);
