import { QualityError } from '#contract/error';
import type { FrameImportOutcome, frameUploadSchema } from '#contract/frame';
import type * as z from 'zod';
import type { Files } from '../../ports/files.ts';
import type { JobWork } from '../../jobs/job-work.ts';
import { leftPath, listPaths, partPath, type FramePlace } from '../frame-paths.ts';
import { agentTokens, saltOf } from './agent-tokens.ts';
import type { ContactRun, RunLimits } from './contact-run.ts';
import { duplicateId, type ListRefusals } from './list-refusals.ts';
import { emptyTally, tallyEntries, type ListTally } from './list-tally.ts';
import type { ListWorld } from './list-world.ts';
import { leftDigests, markLeft } from './left-out.ts';
import { markKnown } from './mark-known.ts';
import { linePlacer } from './place-line.ts';
import { sentProgress } from './sent-progress.ts';
import { sortList } from './sort-list.ts';
import { sortRun } from './sort-run.ts';
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
  const salt = await saltOf(files, work.job.wave);
  const tallies = new Map<string, ListTally>();
  const { rows, repeated, refusals } = await sortList(sentProgress(pieces, asked.bytes, work.report), {
    place: linePlacer(world),
    token: agentTokens(salt),
    limits,
    empty: (run, refused) => keepRun({ work, world, tallies, salt }, run, refused),
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
  readonly salt: Buffer;
};

/** Sorts a run and writes what is new of it, a part a frame. */
async function keepRun(keeping: Keeping, run: ContactRun, refusals: ListRefusals): Promise<void> {
  const { work, tallies, salt } = keeping;
  const { files } = work.session.store;
  for (const { frame, entries } of sortRun(run)) {
    const place = { wave: work.job.wave, frame };
    const tally = tallies.get(frame) ?? emptyTally();
    tallies.set(frame, tally);
    await markAll(keeping, run, { place, entries, own: tally });
    for (const line of tallyEntries(tally, run, entries)) refusals.add(line, duplicateId);
    if (entries.some((entry) => enters(run, entry))) {
      await writePart(run, entries, files.writer(partPath(place, work.job.id, tally.parts)));
      tally.parts += 1;
    }
    const left = leftDigests(run, entries, salt);
    if (left.length === 0) continue;
    await files.write(leftPath(place, work.job.id, tally.leftParts), left);
    tally.leftParts += 1;
  }
}

type Marking = {
  readonly place: FramePlace;
  readonly entries: Uint32Array;
  readonly own: Pick<ListTally, 'parts' | 'leftParts'>;
};

/** Against the lists imported before, and the runs of this one. */
async function markAll({ work, world, salt }: Keeping, run: ContactRun, { place, entries, own }: Marking) {
  const { files } = work.session.store;
  const earlier = (world.frames.get(place.frame)?.frame.lists ?? []).filter(({ job }) => job !== work.job.id);
  for (const list of [...earlier, { job: work.job.id, ...own }]) {
    for (const path of listPaths(place, { ...list, leftParts: 0 }))
      await markKnown(run, entries, await piecesOf(files, path));
    for (const path of listPaths(place, { ...list, parts: 0 }))
      await markLeft(run, { entries, salt }, await piecesOf(files, path));
  }
}

async function piecesOf(files: Files, path: string): Promise<AsyncIterable<Uint8Array>> {
  const pieces = await files.read(path);
  if (pieces === undefined) throw new QualityError('internal', { missing: 'part' });
  return pieces;
}
