import type { Overview } from '#contract/organisation';
import { feedbackTexts as texts } from '../../locales/feedback.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { ToldFeedback } from './told-feedback.tsx';
import type { ToldState } from './use-told.ts';

type FeedbackListProps = {
  readonly told: ToldState;
  readonly overview: Overview;
  readonly sends: boolean;
};

/** Every feedback there is for this person, and how far each is. */
export function FeedbackList({ told: { told, failure, reload }, overview, sends }: FeedbackListProps) {
  const { say } = usePane();
  const title = sends ? texts.all : texts.received;
  return (
    <section aria-label={say(title)}>
      <h2>{say(title)}</h2>
      {told?.length === 0 && <p class="empty">{say(sends ? texts.none : texts.noneReceived)}</p>}
      {told !== undefined && told.length > 0 && !sends && <p class="hint">{say(texts.howToReply)}</p>}
      {told?.map((one) => (
        <ToldFeedback
          key={`${one.wave}|${one.platform}|${one.theme}`}
          told={one}
          platform={overview.platforms.find(({ code }) => code === one.platform)?.name ?? one.platform}
          sends={sends}
          onSent={reload}
        />
      ))}
      <FailureNotice failure={failure} retry={reload} />
    </section>
  );
}
