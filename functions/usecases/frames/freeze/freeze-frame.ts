import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { JobProgram, JobWork } from '../../jobs/job-work.ts';
import { rememberedOutcome } from '../../jobs/remembered-outcome.ts';
import { frameKey, waveScope } from '../../row-keys.ts';
import { auditNote, instantOf, partOf } from '../../session.ts';
import { digestsPath, contactsPath, framePath, partsPath, type FramePlace } from '../frame-paths.ts';
import { readFrameRows } from '../import/list-world.ts';
import { requireFrame } from '../require-frame.ts';
import { writeDigests } from './id-digests.ts';
import { mergeParts, type MergedFrame } from './merge-parts.ts';
import { requireDistinct } from './require-distinct.ts';

const outcomeSchema = z.object({ contacts: z.int(), hash: z.string() });
type Outcome = z.infer<typeof outcomeSchema>;

/** Another frame of the wave was frozen meanwhile: its ids are to be looked at too. */
class AnotherFrozen extends Error {}

/** Freezes a frame: merges its lists, says its hash, deletes the parts. A refusal leaves it as it was, lists enter again. */
export const freezeFrame: JobProgram = async (work) => {
  const place = { wave: work.job.wave, frame: work.job.frame ?? '' };
  try {
    const outcome = (await recalled(work)) ?? (await frozen(work, place));
    const { files } = work.session.store;
    await files.remove(await files.list(partsPath(place)));
    return outcome;
  } catch (error) {
    if (error instanceof QualityError && error.code !== 'internal') await release(work, place);
    throw error;
  }
};

const committed = ({ session, job }: JobWork) => ({
  scope: waveScope(job.wave),
  idempotency: partOf(session, 'freeze'),
  answer: outcomeSchema,
});

const recalled = (work: JobWork): Promise<Outcome | undefined> =>
  rememberedOutcome(work.session, committed(work));

async function frozen(work: JobWork, place: FramePlace): Promise<Outcome> {
  const { store } = work.session;
  const { frame } = await requireFrame(store, place);
  if (frame.freezing !== work.job.id) throw new QualityError('conflict', place);
  const merged = await mergeParts(store.files, place, frame);
  if (merged.contacts === 0) throw new QualityError('frame-empty', place);
  await work.report(0.7);
  await writeDigests(store.files, place, merged.digests);
  for (;;) {
    const others = await frozenBeside(work, place);
    await requireDistinct(store, place, { digests: merged.digests, others });
    try {
      return await commitFreeze(work, place, { merged, others });
    } catch (error) {
      if (!(error instanceof AnotherFrozen)) throw error;
    }
  }
}

/** The other frames of the wave that are frozen, in order. */
async function frozenBeside({ session, job }: JobWork, { frame }: FramePlace): Promise<string[]> {
  const rows = await readFrameRows(session.store, job.wave);
  return [...rows].flatMap(([id, row]) => (id !== frame && row.frame.frozen !== null ? [id] : []));
}

type Merged = { readonly merged: MergedFrame; readonly others: readonly string[] };

function commitFreeze(work: JobWork, place: FramePlace, { merged, others }: Merged): Promise<Outcome> {
  const { session, job } = work;
  return session.store.ledger.commit({
    ...committed(work),
    decide: async () => {
      const { frame, version } = await requireFrame(session.store, place);
      if (frame.freezing !== job.id) throw new QualityError('conflict', place);
      if ((await frozenBeside(work, place)).some((id) => !others.includes(id))) throw new AnotherFrozen();
      const { hash, contacts, strata, firstStart } = merged;
      const by = { ...job.by, name: job.byName };
      const at = instantOf(session.clock);
      const freeze = { at, by, hash, contacts, strata: [...strata], firstStart };
      const value = { ...frame, freezing: null, frozen: freeze };
      const audit = auditNote(session, 'freeze-frame', { ...place, hash, contacts });
      const writes = [{ key: frameKey(place.frame), version, value }];
      return { answer: { contacts, hash }, commit: { writes, audit } };
    },
  });
}

/** What was asked and refused binds nobody: lists may be taken back and come in, another string may be given. */
async function release({ session, job }: JobWork, place: FramePlace): Promise<void> {
  const { store } = session;
  const { frame } = await requireFrame(store, place);
  if (frame.freezing !== job.id) return;
  await store.files.remove([contactsPath(place), framePath(place), digestsPath(place)]);
  await store.ledger.commit({
    scope: waveScope(job.wave),
    idempotency: partOf(session, `release#${instantOf(session.clock)}`),
    answer: z.object({}),
    decide: async () => {
      const row = await requireFrame(store, place);
      if (row.frame.freezing !== job.id) return { answer: {} };
      const value = { ...row.frame, freezing: null, brandString: null };
      const writes = [{ key: frameKey(place.frame), version: row.version, value }];
      return { answer: {}, commit: { writes, audit: auditNote(session, 'release-frame', place) } };
    },
  });
}
