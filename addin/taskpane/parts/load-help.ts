import type { Text } from '#domain/text';
import { onDemandScript } from '../../api/on-demand-script.ts';
import type { Screen } from '../pane-model.ts';

/** What `help.js` leaves behind: of every screen, so that a new one without help does not compile. */
type Help = { readonly screenHelp: Readonly<Record<Screen['name'], readonly Text[]>> };

declare global {
  var barometreHelp: Help | undefined;
}

/** What each screen is for. */
export const loadHelp = onDemandScript('help.js', () => globalThis.barometreHelp);
