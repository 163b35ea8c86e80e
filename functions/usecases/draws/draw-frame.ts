import { stratumKey } from '#domain/sampling/stratum-key';
import type { Wave } from '#domain/wave';
import { requireFrame } from '../frames/require-frame.ts';
import type { JobProgram, JobWork } from '../jobs/job-work.ts';
import type { StoredFrame } from '../stored/frame.ts';
import { drawInput, type DrawInput } from './draw-input.ts';
import { drawOutcome } from './draw-outcome.ts';
import type { DrawWork } from './draw-work.ts';
import { finishDraw } from './finish-draw.ts';
import { giveUpEarlier } from './give-up-earlier.ts';
import { keepReserve } from './keep-reserve.ts';
import { placeSample, type PlacedStratum } from './place-sample.ts';
import { rankContacts, type RankedStratum } from './rank-contacts.ts';
import { requireTaking } from './require-taking.ts';
import { seedOfFrame } from './seed-of-frame.ts';
import { writeRecordingList } from './write-recording-list.ts';

/** Ranking reads everything; the rest is some hundred writes. */
const RANKED = 0.7;

/**
 * Draws a frozen frame: ranks its contacts by the seed, puts the first of each stratum into the sample, keeps the next
 * in reserve, and says so in the frame. Run again after any of its steps, it goes on.
 */
export const drawFrame: JobProgram = async ({ session, job, report }) => {
  const place = { wave: job.wave, frame: job.frame ?? '' };
  const input = drawInput.parse(job.input);
  const { frame } = await requireFrame(session.store, place);
  if (frame.draw?.revision === input.revision) return drawOutcome(frame);
  const { wave } = await requireTaking(session.store, place.wave);
  const work: DrawWork = {
    session,
    place,
    period: frame.period,
    revision: input.revision,
    askedAt: Date.parse(job.at),
  };
  const ranked = await rank(work, { frame, input, report });
  await writeRecordingList(session.store, place, ranked);
  const placed = await placeAll(work, wave, { ranked, report });
  return drawOutcome(await finishDraw(work, input, placed));
};

type Ranking = {
  readonly frame: StoredFrame;
  readonly input: DrawInput;
  readonly report: JobWork['report'];
};

function rank(
  { session, place }: DrawWork,
  { frame, input, report }: Ranking,
): Promise<readonly RankedStratum[]> {
  const all = frame.frozen?.contacts ?? 0;
  return rankContacts({
    store: session.store,
    place,
    seed: seedOfFrame(frame, place),
    strata: input.strata,
    seen: (contacts) => report((RANKED * contacts) / Math.max(1, all)),
  });
}

type Placing = { readonly ranked: readonly RankedStratum[]; readonly report: JobWork['report'] };

async function placeAll(
  work: DrawWork,
  wave: Wave,
  { ranked, report }: Placing,
): Promise<readonly PlacedStratum[]> {
  const platforms = [...new Set(ranked.map(({ asked }) => asked.platform))];
  const placed: PlacedStratum[] = [];
  for (const [index, platform] of platforms.entries()) {
    const own = ranked.filter(({ asked }) => asked.platform === platform);
    const kept = new Map<string, Set<string>>();
    for (const { contact } of await giveUpEarlier(work, platform)) {
      const key = stratumKey(contact.value);
      kept.set(key, (kept.get(key) ?? new Set<string>()).add(contact.value.id));
    }
    const strata = await placeSample(work, wave, own, kept);
    await keepReserve(work, platform, strata);
    placed.push(...strata);
    await report(RANKED + ((1 - RANKED) * (index + 1)) / platforms.length);
  }
  return placed;
}
