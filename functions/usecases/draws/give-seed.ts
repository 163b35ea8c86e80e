import { QualityError } from '#contract/error';
import type { FrameView } from '#contract/frame';
import { OWN_PARTY } from '#domain/party';
import { readFrame } from '../frames/read-frames.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import type { Session } from '../session.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { changeFrame } from './change-frame.ts';
import { requireParty } from './require-party.ts';
import { requireUndrawn } from './require-draw.ts';
import { whoAndWhen } from './who.ts';

/**
 * Keeps the string of the other party: once, since whoever knows the brand's string and the frame could otherwise try
 * several and look at what they draw. For the brand's own platforms it is somebody else who gives it than who froze.
 */
export async function giveSeed(session: Session, place: FramePlace, text: string): Promise<FrameView> {
  await changeFrame(session, place, {
    operation: 'give-seed',
    change: async (frame) => {
      await requireParty(session, place, frame);
      requireUndrawn(frame);
      requireUngiven(frame);
      requireSecondPerson(session, frame);
      return { frame: { ...frame, partyString: { text, ...whoAndWhen(session) } } };
    },
  });
  return readFrame(session, place);
}

function requireUngiven({ partyString }: StoredFrame): void {
  if (partyString !== null) throw new QualityError('seed-given', { by: partyString.by.name });
}

function requireSecondPerson({ member }: Session, { party, frozen }: StoredFrame): void {
  const isFirst = frozen?.by.tenant === member.tenant && frozen.by.objectId === member.objectId;
  if (party === OWN_PARTY && isFirst) throw new QualityError('second-person', { party });
}
