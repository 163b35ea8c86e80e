import { QualityError } from '#contract/error';
import { frameImportOutcomeSchema, type FrameImportOutcome } from '#contract/frame';
import { readFrameId } from '#domain/sampling/frame-id';
import { chunksOf } from '../../chunks.ts';
import type { JobWork } from '../../jobs/job-work.ts';
import type { RowWrite } from '../../ports.ts';
import { frameKey, waveScope } from '../../row-keys.ts';
import { auditNote, instantOf, partOf } from '../../session.ts';
import { emptyFrame, type StoredFrame, type StoredList } from '../../stored/frame.ts';
import { storedTally, type ListTally } from './list-tally.ts';
import { FramesMoved, readFrameRows, type ListWorld } from './list-world.ts';
import { brings, type AskedList, type TakenList } from './take-list.ts';

/** Below the hundred items of a transaction, with the head, the log, the audit, the memory and the check. */
const FRAMES_AT_ONCE = 90;
/** The row of a frame holds its lists; an item of the table holds 400 kB. */
const MOST_LISTS = 100;

type Committing = { readonly asked: AskedList; readonly list: TakenList };

/**
 * Counts a list into its frames, at once unless they are more than a transaction holds. Throws FramesMoved when they
 * are not any more what the list was compared with.
 */
export async function commitList(
  work: JobWork,
  world: ListWorld,
  { asked, list }: Committing,
): Promise<FrameImportOutcome> {
  const touched = [...list.tallies].filter(([, tally]) => brings(tally));
  const chunks = chunksOf(touched, FRAMES_AT_ONCE);
  for (const [index, chunk] of chunks.slice(1).entries())
    await commitChunk(work, world, { asked, list, chunk, part: `import-${index + 1}` });
  return commitChunk(work, world, { asked, list, chunk: chunks[0] ?? [], part: 'import' });
}

type Chunk = Committing & {
  readonly chunk: readonly (readonly [frame: string, tally: ListTally])[];
  readonly part: string;
};

function commitChunk(work: JobWork, world: ListWorld, { asked, list, chunk, part }: Chunk) {
  const { session, job } = work;
  const { store } = session;
  return store.ledger.commit({
    scope: waveScope(job.wave),
    idempotency: partOf(session, part),
    answer: frameImportOutcomeSchema,
    decide: async () => {
      const present = await readFrameRows(store, job.wave);
      const answer = list.outcome;
      const writes = chunk.map(([frame, tally]): RowWrite => {
        const row = present.get(frame);
        const version = row?.version ?? 0;
        if (version !== (world.frames.get(frame)?.version ?? 0)) throw new FramesMoved();
        const brought = storedList(work, asked, tally);
        return { key: frameKey(frame), version, value: withList(row?.frame ?? blank(frame), brought) };
      });
      if (writes.length === 0) return { answer };
      const { rows, taken, repeated, refusedRows } = list.outcome;
      const counts = { wave: job.wave, rows, taken, repeated, refused: refusedRows };
      const audit = auditNote(session, 'import-frame', { ...counts, frames: writes.length });
      return { answer, commit: { writes, checks: [world.check], audit } };
    },
  });
}

function blank(id: string): StoredFrame {
  const of = readFrameId(id);
  if (of === undefined) throw new QualityError('internal', { frame: id });
  return emptyFrame(of.period, of.party);
}

const storedList = ({ session, job }: JobWork, asked: AskedList, tally: ListTally): StoredList => ({
  job: job.id,
  fileName: asked.fileName,
  at: instantOf(session.clock),
  by: { ...job.by, name: job.byName },
  ...storedTally(tally, asked.notice.how),
});

/** Throws limit-reached. */
function withList(frame: StoredFrame, list: StoredList): StoredFrame {
  const lists = [...frame.lists.filter(({ job }) => job !== list.job), list];
  if (lists.length > MOST_LISTS) throw new QualityError('limit-reached', { of: 'lists', limit: MOST_LISTS });
  return { ...frame, lists };
}
