import { roleGuides } from '../../locales/roles.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';

/** To those who have no sheet to fill: where they read what is theirs. */
export function RoleGuide() {
  const { say } = usePane();
  const role = useRole();
  if (role === undefined || role === 'quality-manager') return null;
  return <p class="guide">{say(roleGuides[role])}</p>;
}
