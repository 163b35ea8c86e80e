import type { SheetName } from '#contract/sheet';
import { contestTexts as texts } from '../../locales/contest.ts';
import { paneTexts } from '../../locales/pane.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

const sheets = ['quotas', 'scenarios', 'tests'] as const satisfies readonly SheetName[];

/** The sheets of a contest; who makes the tests has those alone. */
export function ContestSheets({ manages }: { readonly manages: boolean }) {
  const { model, say } = usePane();
  const task = useTask();
  const organisation = model.app.session.organisation();
  return (
    <section aria-labelledby="contest-sheets">
      <h2 id="contest-sheets">{say(texts.sheets)}</h2>
      <div class="actions">
        {sheets
          .filter((name) => manages || name === 'tests')
          .map((name) => (
            <button
              key={name}
              type="button"
              disabled={task.busy}
              onClick={() => void task.run(() => model.sheets.open(registerSheetId(name, organisation)))}
            >
              {say(texts[name])}
            </button>
          ))}
      </div>
      {task.busy && <p role="status">{say(paneTexts.working.opening)}</p>}
      <FailureNotice failure={task.failure} />
    </section>
  );
}
