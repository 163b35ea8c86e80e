import { QualityError } from '#contract/error';
import { partyOf } from '#domain/party';
import type { FramePlace } from '../frames/frame-paths.ts';
import { readRegister } from '../read-register.ts';
import type { Session } from '../session.ts';
import { actsFor } from '../sight.ts';
import type { StoredFrame } from '../stored/frame.ts';

/** For who does not act for the party of a frame, the frame does not exist. Throws not-found. */
export async function requireParty(
  { store, member }: Session,
  { frame: id }: FramePlace,
  { party }: Pick<StoredFrame, 'party'>,
): Promise<void> {
  const { platforms } = await readRegister(store);
  const own = platforms.filter((platform) => partyOf(platform) === party).map(({ code }) => code);
  if (!actsFor(member, party, own)) throw new QualityError('not-found', { frame: id });
}
