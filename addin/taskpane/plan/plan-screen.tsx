import { loadPlanTools } from '../../workbook/plan/load-plan-tools.ts';
import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import type { PlanAsked } from './mount-plan-screen.tsx';
import './plan.css';

const mount = () => loadPlanTools().then(({ mountPlanScreen }) => mountPlanScreen);

/** The plan of a wave, from a script of its own. */
export const PlanScreen = ({ asked }: { readonly asked: PlanAsked }) => (
  <OnDemandScreen load={mount} asked={asked} />
);
