import { roleWaits } from '../../locales/first-day.ts';
import { paneTexts } from '../../locales/pane.ts';
import { roleGuides } from '../../locales/roles.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';

/** To those who have no wave to lead: where they read what is theirs, or what they wait for. */
export function RoleGuide({ hasWaves }: { readonly hasWaves: boolean }) {
  const { model, say } = usePane();
  const role = useRole();
  if (role === undefined || role === 'quality-manager') return null;
  return (
    <>
      <p class="guide">{say((hasWaves ? roleGuides : roleWaits)[role])}</p>
      {(role === 'platform-manager' || role === 'evaluator') && (
        <button type="button" onClick={() => model.go({ name: 'seeds' })}>
          {say(paneTexts.seeds)}
        </button>
      )}
    </>
  );
}
