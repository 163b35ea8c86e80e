import { progressTexts as texts } from '../../locales/progress.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

/** Leads who answers for platforms to the sheet where they say something to the brand. */
export function TellBrand({ organisation }: { readonly organisation: string }) {
  const { model, say } = usePane();
  const task = useTask();
  const open = () => model.sheets.open(registerSheetId('remarks', organisation));
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" disabled={task.busy} onClick={() => void task.run(open)}>
          {say(texts.tellBrand)}
        </button>
      </div>
      <p class="hint">{say(texts.tellBrandHint)}</p>
      <FailureNotice failure={task.failure} />
    </>
  );
}
