import type { FrameProps } from './frame-props.ts';
import { DrawStep } from './draw-step.tsx';
import { DrawnFrame } from './drawn-frame.tsx';
import { FreezeStep } from './freeze-step.tsx';
import { JobProgress } from './job-progress.tsx';
import { nextStep } from './next-step.ts';
import { SeedStep } from './seed-step.tsx';

/** What goes on with a frame, and what to do next. */
export function FrameStepView(props: FrameProps) {
  const { frame, onChange } = props;
  const { job } = frame;
  return (
    <>
      {job !== null && job.state !== 'done' && <JobProgress key={job.id} job={job.id} onDone={onChange} />}
      {stepOf(props)}
    </>
  );
}

function stepOf(props: FrameProps) {
  switch (nextStep(props.frame)) {
    case 'wait':
    case 'import':
      return null;
    case 'freeze':
      return <FreezeStep {...props} />;
    case 'seed':
      return <SeedStep {...props} />;
    case 'draw':
      return <DrawStep {...props} />;
    case 'disclose':
    case 'certificate':
      return <DrawnFrame {...props} />;
  }
}
