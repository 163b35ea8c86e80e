import type * as z from 'zod';
import type { replaceContactSchema, replacementSchema } from '#contract/draw';
import { QualityError } from '#contract/error';
import type { FramePlace } from '../frames/frame-paths.ts';
import { contactKey, waveScope } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedClaim } from '../stored/contact.ts';
import { exchangeContact } from './exchange-contact.ts';
import { sayReplacement } from './say-replacement.ts';

type Asked = z.output<typeof replaceContactSchema>;

/**
 * Gives the place of a contact to the next of its stratum's reserve, with whoever was to evaluate it. Said first in
 * the frame, then done, so that nobody leaves a sample unsaid; asked again after a cut, it goes on.
 * Throws frame-not-drawn, not-found, evaluation-submitted or not-past-end.
 */
export async function replaceContact(
  session: Session,
  place: FramePlace,
  asked: Asked,
): Promise<z.infer<typeof replacementSchema>> {
  const platform = await platformOf(session, place, asked.contact);
  const said = await sayReplacement(session, { ...place, platform }, asked);
  await exchangeContact(session, { ...place, platform }, { ...said, leaves: asked.contact });
  const { replacement, rank, left } = said;
  return { replacement, rank, left };
}

async function platformOf({ store }: Session, { wave, frame }: FramePlace, contact: string): Promise<string> {
  const key = contactKey(contact);
  const row = (await store.ledger.rows(waveScope(wave), [key])).get(key);
  const claim = row && storedClaim.parse(row.value);
  if (claim?.frame !== frame) throw new QualityError('not-found', { frame, contact: 'not-drawn' });
  return claim.platform;
}
