import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadAssignmentScreen } from './load-assignment-screen.ts';
import './assignments.css';

const mount = () => loadAssignmentScreen().then(({ mountAssignments }) => mountAssignments);

/** Who evaluates what in a wave, from a script of its own. */
export const AssignmentsScreen = ({ wave }: { readonly wave: string }) => (
  <OnDemandScreen load={mount} asked={wave} />
);
