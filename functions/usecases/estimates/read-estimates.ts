import type { Wave } from '#domain/wave';
import type { AskRefusal } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';
import type { EstimatesAsked } from './estimate-pages.ts';
import { readCompared } from './read-compared.ts';
import type { WaveEstimates } from './wave-estimates.ts';

/** The estimates of one wave, for this person: see `readCompared`. */
export async function readEstimates(
  session: Session,
  register: Register,
  asked: EstimatesAsked & { readonly wave: Wave },
): Promise<WaveEstimates | AskRefusal> {
  const read = await readCompared(session, register, { ...asked, places: [] });
  return 'answer' in read ? read : read.estimates;
}
