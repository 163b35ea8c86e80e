import { JobProgress } from '../frames/job-progress.tsx';
import { usePane } from '../pane-context.ts';

export type ClosingProgressProps = { readonly wave: string; readonly job: string };

/** How far the closing of a wave is; how to go on when it does not go on by itself. */
export function ClosingProgress({ wave, job }: ClosingProgressProps) {
  const { model } = usePane();
  const { client, formulas } = model.app;
  const show = async () => {
    await model.reload();
    formulas.refresh();
  };
  const resume = async () => {
    // Unlike resuming a job, it also makes one where there is none any more.
    await client.call('closeWave', { parameters: { wave }, request: {} });
    await model.reload();
  };
  return <JobProgress job={job} resume={resume} onDone={() => void show()} />;
}
