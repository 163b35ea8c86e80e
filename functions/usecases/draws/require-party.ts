import { QualityError } from '#contract/error';
import { partyOf } from '#domain/party';
import type { FramePlace } from '../frames/frame-paths.ts';
import { readRegister } from '../read-register.ts';
import type { Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';

/**
 * A platform manager acts for the party among whose platforms theirs are; for the others the frame does not exist.
 * Throws not-found.
 */
export async function requireParty(
  { store, member }: Session,
  { frame: id }: FramePlace,
  { party }: Pick<StoredFrame, 'party'>,
): Promise<void> {
  if (member.role !== 'platform-manager') return;
  const { platforms } = await readRegister(store);
  const isTheirs = platforms.some(
    (platform) => partyOf(platform) === party && member.platforms.includes(platform.code),
  );
  if (!isTheirs) throw new QualityError('not-found', { frame: id });
}
