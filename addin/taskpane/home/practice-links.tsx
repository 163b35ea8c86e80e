import { feedbackTitle, progressTitle } from '../../locales/practice-titles.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';

/** Leads who codes practices, and who is told of them, to their screens. */
export function PracticeLinks() {
  const { model, say } = usePane();
  const role = useRole();
  if (role !== 'quality-manager' && role !== 'evaluator' && role !== 'platform-manager') return null;
  return (
    <div class="actions two">
      <button type="button" onClick={() => model.go({ name: 'feedback' })}>
        {say(feedbackTitle)}
      </button>
      {role !== 'evaluator' && (
        <button type="button" onClick={() => model.go({ name: 'progress' })}>
          {say(progressTitle)}
        </button>
      )}
    </div>
  );
}
