import { sheetRoles } from '#contract/sheet';
import type { Role } from '#domain/role';
import { feedbackSheetPurposes, feedbackTexts as texts } from '../../locales/feedback.ts';
import { paneTexts } from '../../locales/pane.ts';
import { registerSheetNames } from '../../locales/register.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { PurposeList } from '../finance/purpose-list.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

const sheets = ['facts', 'feedback', 'practices', 'assumptions'] as const;

type FeedbackSheetsProps = { readonly organisation: string; readonly role: Role | undefined };

/** The sheets behind feedback that this person works on. */
export function FeedbackSheets({ organisation, role }: FeedbackSheetsProps) {
  const { model, say } = usePane();
  const task = useTask();
  const own = sheets.filter((name) => role !== undefined && sheetRoles[name].includes(role));
  const purposes = own.map((name) => ({
    title: registerSheetNames[name],
    purpose: feedbackSheetPurposes[name],
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
