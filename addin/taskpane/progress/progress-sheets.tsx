import { paneTexts } from '../../locales/pane.ts';
import { progressPurposes, progressTexts as texts } from '../../locales/progress.ts';
import { registerSheetNames } from '../../locales/register.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { PurposeList } from '../finance/purpose-list.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

const names = ['themes', 'theme-steps', 'actions', 'procedures', 'remarks'] as const;

/** The sheets of themes and of what is done about them, each with what it is for. */
export function ProgressSheets({ organisation }: { readonly organisation: string }) {
  const { model, say } = usePane();
  const task = useTask();
  const purposes = names.map((name) => ({
    title: registerSheetNames[name],
    purpose: progressPurposes[name],
    open: () => void task.run(() => model.sheets.open(registerSheetId(name, organisation))),
  }));
  return (
    <>
      <PurposeList heading={texts.sheets} purposes={purposes} busy={task.busy} />
      {task.busy && <p role="status">{say(paneTexts.working.opening)}</p>}
      <FailureNotice failure={task.failure} />
    </>
  );
}
