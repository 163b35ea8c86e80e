import * as z from 'zod';
import { idsHash } from '#domain/sampling/draw-key';
import { frameKey, waveScope } from '../row-keys.ts';
import { requireFrame } from '../frames/require-frame.ts';
import { auditNote, partOf } from '../session.ts';
import type { StoredDraw, StoredFrame, StoredReplacement } from '../stored/frame.ts';
import type { DrawInput } from './draw-input.ts';
import type { DrawWork } from './draw-work.ts';
import type { DrawnReplacement, PlacedStratum } from './place-sample.ts';
import { seedOfFrame } from './seed-of-frame.ts';
import { whoAndWhen } from './who.ts';

/** Says in the frame what was drawn of it; once, whoever runs the draw. */
export async function finishDraw(
  work: DrawWork,
  input: DrawInput,
  placed: readonly PlacedStratum[],
): Promise<StoredFrame> {
  const { session, place, revision } = work;
  await session.store.ledger.commit({
    scope: waveScope(place.wave),
    idempotency: partOf(session, `drawn#${revision}`),
    answer: z.object({}),
    decide: async () => {
      const { frame, version } = await requireFrame(session.store, place);
      if (frame.draw !== null) return { answer: {} };
      const value = drawnFrame(work, frame, { input, placed });
      const { sample, reserve } = totals(placed);
      const detail = { ...place, revision, sample, reserve, replaced: value.replacements.length };
      const writes = [{ key: frameKey(place.frame), version, value }];
      return { answer: {}, commit: { writes, audit: auditNote(session, 'draw-frame', detail) } };
    },
  });
  return (await requireFrame(session.store, place)).frame;
}

type Result = { readonly input: DrawInput; readonly placed: readonly PlacedStratum[] };

function drawnFrame(work: DrawWork, frame: StoredFrame, { input, placed }: Result): StoredFrame {
  const who = whoAndWhen(work.session);
  const draw: StoredDraw = {
    revision: work.revision,
    seed: seedOfFrame(frame, work.place),
    ...who,
    reason: frame.earlierDraws.at(-1)?.givenUp.reason ?? '',
    plan: input.plan,
    strata: placed.map(toStratum),
  };
  const replacements = placed.flatMap((one) =>
    one.replacements.map((left) => ({ ...toReplacement(left), ...who })),
  );
  return { ...frame, drawing: null, draw, replacements };
}

function toStratum({ asked, drawn, n, kept }: PlacedStratum): StoredDraw['strata'][number] {
  const { platform, channel, direction, framed, planned, deviation } = asked;
  const [sample, reserve] = [drawn.slice(0, n), drawn.slice(n)];
  return {
    ...{ platform, channel, direction, framed, planned, deviation, kept },
    sample: n + kept,
    reserve: reserve.length,
    sampleHash: idsHash(sample.map(({ id }) => id)),
    reserveHash: idsHash(reserve.map(({ id }) => id)),
  };
}

function toReplacement({ leaves, enters, reason }: DrawnReplacement): Omit<StoredReplacement, 'by' | 'at'> {
  const { platform, channel, direction, id, rank } = leaves;
  return {
    ...{ platform, channel, direction, reason },
    contact: id,
    of: rank,
    replacement: enters?.id ?? null,
    rank: enters?.rank ?? 0,
  };
}

const totals = (placed: readonly PlacedStratum[]) => ({
  sample: placed.reduce((sum, { n, kept }) => sum + n + kept, 0),
  reserve: placed.reduce((sum, { drawn, n }) => sum + drawn.length - n, 0),
});
