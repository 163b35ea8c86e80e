import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-alerts.tsx';

/** What `alerts.js` leaves behind. */
type Alerts = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreAlerts: Alerts | undefined;
}

/** The list of drifts. */
export const loadAlerts = onDemandScript('alerts.js', () => globalThis.barometreAlerts);
