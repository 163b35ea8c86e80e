import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as tools from './register-tools.ts';

/** What `register.js` leaves behind. */
export type RegisterTools = Pick<typeof tools, keyof typeof tools>;

declare global {
  var barometreRegister: RegisterTools | undefined;
}

/** The columns of the sheets of an organisation, and their words. */
export const loadRegisterTools = onDemandScript('register.js', () => globalThis.barometreRegister);
