import { onDemandScript } from '../../../api/on-demand-script.ts';
import type * as screen from './mount-activity-screen.tsx';

/** What `import-activity.js` leaves behind. */
type ActivityScreen = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreImportActivity: ActivityScreen | undefined;
}

/** The screen that imports activity. */
export const loadActivityScreen = onDemandScript(
  'import-activity.js',
  () => globalThis.barometreImportActivity,
);
