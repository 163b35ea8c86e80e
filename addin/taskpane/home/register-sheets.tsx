import type { SheetName } from '#contract/sheet';
import { activityImportTitle } from '../../locales/activity-import-title.ts';
import { financeTitle } from '../../locales/finance-title.ts';
import { gridTexts } from '../../locales/grids.ts';
import { paneTexts } from '../../locales/pane.ts';
import { volumeImportTitle } from '../../locales/volume-import-title.ts';
import { registerSheetNames, registerTexts } from '../../locales/register.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';
import { useTask } from '../use-task.ts';

/** What the organisation is made of; its activity and money have a screen of their own. */
const registerSheets = [
  'platforms',
  'providers',
  'volumes',
  'past-figures',
  'members',
] as const satisfies readonly SheetName[];

/** Opens the sheets that say what the organisation is made of, and for the quality team what belongs beside them. */
export function RegisterSheets({ organisation }: { readonly organisation: string }) {
  const { model, say } = usePane();
  const task = useTask();
  const role = useRole();
  const manages = role === 'quality-manager';
  const open = (id: string) => void task.run(() => model.sheets.open(id));
  if (!manages && role !== 'administrator') return null;
  return (
    <section aria-labelledby="register">
      <h2 id="register" class="visually-hidden">
        {say(registerTexts.title)}
      </h2>
      <div class="actions two">
        {registerSheets.map((name) => (
          <button
            key={name}
            type="button"
            disabled={task.busy}
            onClick={() => open(registerSheetId(name, organisation))}
          >
            {say(registerSheetNames[name])}
          </button>
        ))}
        <button type="button" onClick={() => model.go({ name: 'finance' })}>
          {say(financeTitle)}
        </button>
        {manages && (
          <>
            <button type="button" onClick={() => model.go({ name: 'import-volumes' })}>
              {say(volumeImportTitle)}
            </button>
            <button type="button" onClick={() => model.go({ name: 'import-activity' })}>
              {say(activityImportTitle)}
            </button>
            <button type="button" onClick={() => model.go({ name: 'grids' })}>
              {say(gridTexts.title)}
            </button>
          </>
        )}
      </div>
      {task.busy && <p role="status">{say(paneTexts.working.opening)}</p>}
      <FailureNotice failure={task.failure} />
    </section>
  );
}
