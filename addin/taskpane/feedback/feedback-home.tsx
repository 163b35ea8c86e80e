import type { Overview } from '#contract/organisation';
import { feedbackTitle } from '../../locales/practice-titles.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { FeedbackList } from './feedback-list.tsx';
import { FeedbackSheets } from './feedback-sheets.tsx';
import { GoodPractices } from './good-practices.tsx';
import { PrepareFeedback } from './prepare-feedback.tsx';
import { useTold } from './use-told.ts';

/** What platforms are told of practices: prepared and sent by who codes them, read by who receives it. */
export function FeedbackHome() {
  const { model, say } = usePane();
  const { overview, failure } = useObservable(model.loaded);
  return (
    <>
      <ScreenTitle title={say(feedbackTitle)} />
      <FailureNotice failure={failure} />
      {overview !== undefined && <Feedback overview={overview} />}
    </>
  );
}

function Feedback({ overview }: { readonly overview: Overview }) {
  const role = useRole();
  const reads = role === 'quality-manager' || role === 'platform-manager';
  const told = useTold(reads);
  const sends = role === 'quality-manager';
  return (
    <>
      {sends && <PrepareFeedback overview={overview} onPrepared={told.reload} />}
      {reads && <FeedbackList told={told} overview={overview} sends={sends} />}
      <FeedbackSheets organisation={overview.organisation.id} role={role} />
      <GoodPractices waves={overview.waves} />
    </>
  );
}
