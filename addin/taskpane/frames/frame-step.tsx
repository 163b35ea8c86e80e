import { JobProgress } from './job-progress.tsx';
import type { FrameProps } from './frame-card.tsx';
import { FreezeStep } from './freeze-step.tsx';
import { nextStep } from './next-step.ts';

/** What to do next with a frame, as one thing. */
export function FrameStepView(props: FrameProps) {
  const { frame, onChange } = props;
  switch (nextStep(frame)) {
    case 'wait':
      return frame.job === null ? null : (
        <JobProgress key={frame.job.id} job={frame.job.id} onDone={onChange} />
      );
    case 'freeze':
      return <FreezeStep {...props} />;
    case 'import':
    case 'seed':
    case 'draw':
    case 'disclose':
    case 'certificate':
      return null;
  }
}
