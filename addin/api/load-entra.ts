import type { EntraIdentityConfiguration } from './configuration.ts';
import type { KeptTexts } from './kept-texts.ts';
import { onDemandScript } from './on-demand-script.ts';
import type { TokenSource } from './token-source.ts';

/** What `entra.js` leaves behind. */
type Entra = {
  readonly createEntraIdentity: (configuration: EntraIdentityConfiguration, kept: KeptTexts) => TokenSource;
};

declare global {
  var barometreEntra: Entra | undefined;
}

/** Microsoft's sign-in: heavy, and of deployments alone. */
export const loadEntra = onDemandScript('entra.js', () => globalThis.barometreEntra);
