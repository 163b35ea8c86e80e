import type * as z from 'zod';
import type { drawPreviewSchema } from '#contract/draw';
import type { FramePlace } from '../frames/frame-paths.ts';
import { requireFrame } from '../frames/require-frame.ts';
import { requireWave } from '../read-register.ts';
import type { Session } from '../session.ts';
import { batchPlan } from './batch-plan.ts';
import { requireUndrawn } from './require-draw.ts';

/**
 * What a draw of this frame would give now, by stratum. Throws frame-not-frozen, frame-drawn, frame-drawing,
 * plan-missing or plan-impossible.
 */
export async function previewDraw(
  { store }: Session,
  place: FramePlace,
): Promise<z.infer<typeof drawPreviewSchema>> {
  const { wave } = await requireWave(store, place.wave);
  const { frame } = await requireFrame(store, place);
  requireUndrawn(frame);
  const { strata } = await batchPlan(store, wave, frame);
  return {
    strata: strata.map(({ platform, channel, direction, framed, planned, n, reserve }) => ({
      platform,
      channel,
      direction,
      framed,
      planned,
      n,
      reserve,
    })),
  };
}
