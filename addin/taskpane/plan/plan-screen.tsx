import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadPlanScreen } from './load-plan-screen.ts';
import type { PlanAsked } from './mount-plan-screen.tsx';
import './plan.css';

const mount = () => loadPlanScreen().then(({ mountPlanScreen }) => mountPlanScreen);

/** The plan of a wave, from a script of its own. */
export const PlanScreen = ({ asked }: { readonly asked: PlanAsked }) => (
  <OnDemandScreen load={mount} asked={asked} />
);
