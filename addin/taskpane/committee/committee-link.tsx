import { committeeTitle } from '../../locales/committee-title.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';

/** Leads who prepares the committee to its sheets. */
export function CommitteeLink() {
  const { model, say } = usePane();
  const role = useRole();
  if (role !== 'quality-manager' && role !== 'finance') return null;
  return (
    <div class="actions">
      <button type="button" onClick={() => model.go({ name: 'committee' })}>
        {say(committeeTitle)}
      </button>
    </div>
  );
}
