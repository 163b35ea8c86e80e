import { QualityError } from '#contract/error';
import type { JobView } from '#contract/job';
import type { Wave } from '#domain/wave';
import { askJob } from '../jobs/ask-job.ts';
import type { OrganisationStore } from '../ports.ts';
import { requireWave } from '../read-register.ts';
import { ORGANISATION, waveKey } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import { waveView } from './wave-view.ts';

/**
 * Begins to close an open wave, which stays open until all of it is computed. Asked again meanwhile, by anybody, it is
 * the job that is at it. Throws wave-not-open.
 */
export async function askClosing(session: Session, code: string): Promise<JobView> {
  const { store } = session;
  const job = await askJob(session, {
    kind: 'close-wave',
    wave: code,
    scope: ORGANISATION,
    decide: async (id) => {
      const { wave, version } = await requireWave(store, code);
      if (wave.state !== 'open') throw new QualityError('wave-not-open', { state: wave.state });
      const known = await closingUnderWay(store, wave);
      if (known !== undefined) return { input: {}, known };
      const writes = [{ key: waveKey(code), version, value: waveView({ ...wave, closing: id }) }];
      const audit = auditNote(session, 'ask-closing', { wave: code, revision: wave.revision });
      return { input: {}, commit: { writes, audit } };
    },
  });
  await store.jobs.start(job.id);
  return job;
}

/** One that nobody has made yet was asked for a moment ago: it is made now. One that failed is done with. */
async function closingUnderWay({ jobs }: OrganisationStore, { closing }: Wave): Promise<string | undefined> {
  if (closing === undefined) return undefined;
  return (await jobs.read(closing))?.state === 'failed' ? undefined : closing;
}
