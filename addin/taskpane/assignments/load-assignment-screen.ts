import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-assignments.tsx';

/** What `assignments.js` leaves behind. */
type AssignmentScreen = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreAssignments: AssignmentScreen | undefined;
}

/** The screen of assignments. */
export const loadAssignmentScreen = onDemandScript('assignments.js', () => globalThis.barometreAssignments);
