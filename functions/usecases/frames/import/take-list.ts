import { QualityError } from '#contract/error';
import type { FrameImportOutcome, frameUploadSchema } from '#contract/frame';
import type * as z from 'zod';
import type { JobWork } from '../../jobs/job-work.ts';
import { partPath, type FramePlace } from '../frame-paths.ts';
import { agentTokens } from './agent-tokens.ts';
import type { ContactRun, RunLimits } from './contact-run.ts';
import { duplicateId, type ListRefusals } from './list-refusals.ts';
import { emptyTally, tallyEntries, type ListTally } from './list-tally.ts';
import type { ListWorld } from './list-world.ts';
import { markKnown } from './mark-known.ts';
import { linePlacer } from './place-line.ts';
import { sentProgress } from './sent-progress.ts';
import { sortList } from './sort-list.ts';
import { sortRun, type SortedFrame } from './sort-run.ts';
import { enters, writePart } from './write-part.ts';

export type AskedList = z.output<typeof frameUploadSchema>;

/** What a list brings, by frame, its contacts written beside; nothing of it counts before the commit. */
export type TakenList = {
  readonly tallies: ReadonlyMap<string, ListTally>;
  readonly outcome: FrameImportOutcome;
};

/** Throws list-gone, unreadable-list, too-large. */
export async function takeList(
  work: JobWork,
  world: ListWorld,
  { asked, limits }: { readonly asked: AskedList; readonly limits: RunLimits },
): Promise<TakenList> {
  const { files } = work.session.store;
  const pieces = await files.read(`incoming/${work.job.id}`);
  if (pieces === undefined) throw new QualityError('list-gone', { job: work.job.id });
  const tallies = new Map<string, ListTally>();
  const { rows, repeated, refusals } = await sortList(sentProgress(pieces, asked.bytes, work.report), {
    place: linePlacer(world),
    token: await agentTokens(files, work.job.wave),
    limits,
    empty: (run, refused) => keepRun({ work, world, tallies }, run, refused),
  });
  const all = [...tallies.values()];
  const total = (of: (tally: ListTally) => number): number => all.reduce((sum, tally) => sum + of(tally), 0);
  return {
    tallies,
    outcome: {
      rows,
      taken: total(({ taken }) => taken),
      repeated: repeated + total((tally) => tally.repeated),
      ineligible: ineligibleOf(all),
      refusedRows: refusals.count(),
      refused: refusals.listed(),
      frames: [...tallies].flatMap(([frame, tally]) => (brings(tally) ? [frame] : [])).sort(),
    },
  };
}

/** Whether the frame is another one with it; a list that says nothing new changes nothing. */
export const brings = ({ taken, ineligible }: ListTally): boolean => taken > 0 || ineligible.size > 0;

function ineligibleOf(tallies: readonly ListTally[]): FrameImportOutcome['ineligible'] {
  const counts = new Map<FrameImportOutcome['ineligible'][number]['reason'], number>();
  for (const [reason, contacts] of tallies.flatMap(({ ineligible }) => [...ineligible]))
    counts.set(reason, (counts.get(reason) ?? 0) + contacts);
  return [...counts].map(([reason, contacts]) => ({ reason, contacts }));
}

type Keeping = {
  readonly work: JobWork;
  readonly world: ListWorld;
  readonly tallies: Map<string, ListTally>;
};

/** Sorts a run and writes what is new of it, a part a frame. */
async function keepRun(keeping: Keeping, run: ContactRun, refusals: ListRefusals): Promise<void> {
  for (const sorted of sortRun(run)) {
    const { work, tallies } = keeping;
    const place = { wave: work.job.wave, frame: sorted.frame };
    const tally = tallies.get(sorted.frame) ?? emptyTally();
    tallies.set(sorted.frame, tally);
    await markAll(keeping, run, { sorted, place, own: tally.parts });
    for (const line of tallyEntries(tally, run, sorted.entries)) refusals.add(line, duplicateId);
    if (!sorted.entries.some((entry) => enters(run, entry))) continue;
    const path = partPath(place, work.job.id, tally.parts);
    await writePart(run, sorted.entries, work.session.store.files.writer(path));
    tally.parts += 1;
  }
}

type Marking = { readonly sorted: SortedFrame; readonly place: FramePlace; readonly own: number };

/** Against the lists imported before, and the runs of this one. */
async function markAll({ work, world }: Keeping, run: ContactRun, { sorted, place, own }: Marking) {
  const earlier = world.frames.get(sorted.frame)?.frame.lists ?? [];
  const parts = [...earlier.filter(({ job }) => job !== work.job.id), { job: work.job.id, parts: own }];
  const paths = parts.flatMap(({ job, parts: count }) =>
    Array.from({ length: count }, (_, part) => partPath(place, job, part)),
  );
  for (const path of paths) {
    const pieces = await work.session.store.files.read(path);
    if (pieces === undefined) throw new QualityError('internal', { missing: 'part' });
    await markKnown(run, sorted.entries, pieces);
  }
}
