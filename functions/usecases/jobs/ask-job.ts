import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { JobKind, JobView } from '#contract/job';
import type { Commit, Decision, Scope } from '../ports.ts';
import { ORGANISATION, waveScope } from '../row-keys.ts';
import { instantOf, type Session } from '../session.ts';
import { jobView } from './job-view.ts';

export type JobAsked = {
  readonly kind: JobKind;
  /** Absent for one of the whole organisation. */
  readonly wave?: string | undefined;
  readonly frame?: string | undefined;
  /** Where it is decided; the scope of its wave, or of the organisation, when it is not said. */
  readonly scope?: Scope;
  /** Decides whether it may be, and what is written at once, if anything; called again when what it read has moved. */
  readonly decide: (job: string) => Promise<{
    readonly input: Readonly<Record<string, unknown>>;
    readonly commit?: Commit | undefined;
    /** The job that does this already, told instead of a new one. */
    readonly known?: string | undefined;
  }>;
};

const askedSchema = z.object({ job: z.string(), input: z.record(z.string(), z.unknown()) });

/** Makes the job of this request, the same one when it is sent again; nobody runs it yet. */
export async function askJob(session: Session, asked: JobAsked): Promise<JobView> {
  const { store, member, clock, requestId } = session;
  const scope = asked.scope ?? (asked.wave === undefined ? ORGANISATION : waveScope(asked.wave));
  const { job, input } = await store.ledger.commit({
    scope,
    idempotency: session.idempotency,
    answer: askedSchema,
    decide: async (): Promise<Decision<z.infer<typeof askedSchema>>> => {
      const { input: needed, commit, known } = await asked.decide(requestId);
      const answer = { job: known ?? requestId, input: { ...needed } };
      return commit === undefined ? { answer } : { answer, commit };
    },
  });
  const made = {
    id: job,
    kind: asked.kind,
    wave: asked.wave ?? '',
    ...(asked.frame === undefined ? {} : { frame: asked.frame }),
    state: 'waiting',
    progress: 0,
    at: instantOf(clock),
    by: { tenant: member.tenant, objectId: member.objectId },
    byName: member.name,
    seenAt: Date.now(),
    input,
  } as const;
  await store.jobs.create(made);
  return requireView((await store.jobs.read(job)) ?? made);
}

function requireView(job: Parameters<typeof jobView>[0]): JobView {
  const view = jobView(job);
  if (view === undefined) throw new QualityError('internal', { kind: job.kind });
  return view;
}
