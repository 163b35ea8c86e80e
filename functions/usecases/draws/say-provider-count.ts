import type * as z from 'zod';
import type { providerCountSchema } from '#contract/draw';
import { QualityError } from '#contract/error';
import { partyOf } from '#domain/party';
import type { FramePlace } from '../frames/frame-paths.ts';
import { readRegister } from '../read-register.ts';
import type { Session } from '../session.ts';
import { changeFrame } from './change-frame.ts';
import { requireParty } from './require-party.ts';
import { whoAndWhen } from './who.ts';

type Count = z.output<typeof providerCountSchema>;

/** Keeps how many contacts of the batch the provider itself listened to on a platform; the last one said holds. */
export async function sayProviderCount(session: Session, place: FramePlace, count: Count): Promise<Count> {
  const { platform, n } = count;
  await changeFrame(session, place, {
    operation: 'say-provider-count',
    change: async (frame) => {
      await requireParty(session, place, frame);
      const { platforms } = await readRegister(session.store);
      const isOfParty = platforms.some((one) => one.code === platform && partyOf(one) === frame.party);
      if (!isOfParty) throw new QualityError('not-found', { platform });
      const others = frame.providerCounts.filter((one) => one.platform !== platform);
      const said = n === null ? [] : [{ platform, n, ...whoAndWhen(session) }];
      return { frame: { ...frame, providerCounts: [...others, ...said] }, detail: { platform, n: n ?? -1 } };
    },
  });
  return count;
}
