import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-import-screen.tsx';

/** What `import-screen.js` leaves behind. */
type ImportScreens = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreImportScreen: ImportScreens | undefined;
}

/** The screens that import contacts and volumes. */
export const loadImportScreen = onDemandScript('import-screen.js', () => globalThis.barometreImportScreen);
