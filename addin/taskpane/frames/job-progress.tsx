import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { JobView } from '#contract/job';
import { errorCodes, type ErrorCode } from '#contract/error';
import type { ApiFailure } from '../../api/api-failure.ts';
import { failureText } from '../../locales/errors.ts';
import { frameTexts } from '../../locales/frames.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { isUnderWay, useJob } from './use-job.ts';

type JobProgressProps = {
  readonly job: string;
  /** The person has seen how it ended. */
  readonly onSeen?: () => void;
  /** Told once when it is done. */
  readonly onDone?: () => void;
  /** Makes it go on where it is more than resuming the job: also when there is no such job any more. */
  readonly resume?: () => Promise<unknown>;
  readonly children?: (outcome: NonNullable<JobView['outcome']>) => ComponentChildren;
};

/** How far a job is; how to go on when it failed or says nothing any more; then what came of it. */
export function JobProgress({ job: id, onSeen, onDone, resume, children }: JobProgressProps) {
  const { job, failure, again } = useJob(id);
  const isDone = job?.state === 'done';
  const isGone = isToMake(resume, failure);
  useEffect(() => {
    if (isDone) onDone?.();
  }, [isDone]);
  return (
    <>
      {!isGone && <UnderWay job={job} />}
      <FailureNotice failure={failure} retry={again} />
      {job && <Halted job={job} resume={resume} onResumed={again} />}
      {isGone && <Resume job={id} resume={resume} onResumed={again} />}
      {isDone && children?.(job.outcome ?? {})}
      {job && onSeen && <Seen job={job} onSeen={onSeen} />}
    </>
  );
}

function Seen({ job, onSeen }: { readonly job: JobView; readonly onSeen: () => void }) {
  const { say } = usePane();
  if (isUnderWay(job)) return null;
  return (
    <button type="button" class="quiet" onClick={onSeen}>
      {say(frameTexts.seen)}
    </button>
  );
}

function UnderWay({ job }: { readonly job: JobView | undefined }) {
  const { say, language } = usePane();
  if (job !== undefined && !isUnderWay(job)) return null;
  const share = job?.progress ?? 0;
  const percent = share.toLocaleString(language, { style: 'percent' });
  return (
    <>
      <progress value={share} max={1} aria-label={percent} />
      {job && (
        <>
          <p role="status">
            {say(frameTexts.jobs[job.kind])}{' '}
            {say(job.state === 'running' ? frameTexts.jobRuns(percent) : frameTexts.jobWaits)}
          </p>
          <p class="hint">{say(isAwaited(job) ? frameTexts.listAwaited : frameTexts.goesOn)}</p>
        </>
      )}
    </>
  );
}

/** A list's arrival is what starts its job. */
const isAwaited = ({ kind, state }: JobView): boolean => kind === 'import-frame' && state === 'waiting';

/** There is no such job, and asking for it makes one. */
const isToMake = (resume: JobProgressProps['resume'], failure: ApiFailure | undefined): boolean =>
  resume !== undefined && failure?.code === 'not-found';

type Resuming = { readonly resume: JobProgressProps['resume']; readonly onResumed: () => void };

/** Why a job does not go on by itself, and the button that makes it. */
function Halted({ job, ...resuming }: Resuming & { readonly job: JobView }) {
  const { say } = usePane();
  if (job.state !== 'stuck' && job.state !== 'failed') return null;
  return (
    <>
      {job.state === 'stuck' && <Notice tone="warning">{say(frameTexts.jobStuck)}</Notice>}
      {job.failure && <Notice tone="failure">{say(textOf(job.failure))}</Notice>}
      <Resume job={job.id} {...resuming} />
    </>
  );
}

function Resume({ job, resume, onResumed }: Resuming & { readonly job: string }) {
  const { model, say } = usePane();
  const task = useTask();
  const goOn = resume ?? (() => model.app.client.call('resumeJob', { parameters: { job } }));
  const act = () =>
    void task.run(async () => {
      await goOn();
      onResumed();
    });
  return (
    <>
      <FailureNotice failure={task.failure} />
      <button type="button" class="primary" disabled={task.busy} onClick={act}>
        {say(frameTexts.resume)}
      </button>
    </>
  );
}

const isErrorCode = (code: string): code is ErrorCode => code in errorCodes;

const textOf = ({ code, details }: NonNullable<JobView['failure']>) =>
  failureText(isErrorCode(code) ? code : 'internal', details);
