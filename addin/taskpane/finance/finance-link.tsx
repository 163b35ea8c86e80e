import { financeTitle } from '../../locales/finance-title.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';

/** Leads to finance and activity those who have no other sheet of the organisation. */
export function FinanceLink() {
  const { model, say } = usePane();
  const role = useRole();
  if (role !== 'finance' && role !== 'committee' && role !== 'platform-manager') return null;
  return (
    <div class="actions">
      <button
        type="button"
        class={role === 'finance' ? 'primary' : undefined}
        onClick={() => model.go({ name: 'finance' })}
      >
        {say(financeTitle)}
      </button>
    </div>
  );
}
