import { useEffect, useState } from 'preact/hooks';
import { quarterOf } from '#domain/quarter';
import { workbookTexts } from '../../locales/share.ts';
import { readAddinReference } from '../../workbook/new-workbook/addin-reference.ts';
import { canBeOpened, openAsWorkbook } from '../../workbook/office/open-as-workbook.ts';
import { loadFileTools } from '../../workbook/share/load-file-tools.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { roleOf } from '../../api/role-of.ts';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';
import { saveFile } from './save-file.ts';

type Made = { readonly file: Uint8Array; readonly opened: 'yes' | 'no' | 'cannot' };

type NewWorkbookProps = {
  /** What the screen was shown for: with `new` the workbook is made at once, the ribbon's button was the click. */
  readonly asked: { readonly does?: 'new' | 'share' };
};

/** Makes a workbook for this organisation and role, and shows it where Excel can. */
export function NewWorkbook({ asked }: NewWorkbookProps) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const task = useTask();
  const [made, setMade] = useState<Made | undefined>(undefined);
  const make = () => void task.run(async () => setMade(await madeAndShown(model)));
  useEffect(() => {
    if (asked.does === 'new') make();
  }, [asked]);
  if (overview === undefined) return null;
  const { name } = overview.organisation;
  return (
    <section class="card" aria-labelledby="new-workbook">
      <h2 id="new-workbook">{say(workbookTexts.newTitle)}</h2>
      <p>{say(workbookTexts.newIntro(name))}</p>
      <button type="button" class="primary" disabled={task.busy} onClick={make}>
        {say(workbookTexts.make)}
      </button>
      {task.busy && <p role="status">{say(workbookTexts.making)}</p>}
      <FailureNotice failure={task.failure} />
      {made?.opened === 'yes' && <Notice tone="success">{say(workbookTexts.made)}</Notice>}
      {made !== undefined && made.opened !== 'yes' && (
        <Notice tone="warning">
          <p>{say(made.opened === 'cannot' ? workbookTexts.cannotOpen : workbookTexts.notOpened)}</p>
          <button type="button" onClick={() => saveFile(made.file, say(workbookTexts.newFileName(name)))}>
            {say(workbookTexts.save)}
          </button>
        </Notice>
      )}
    </section>
  );
}

async function madeAndShown(model: PaneModel): Promise<Made | undefined> {
  const { overview } = model.loaded.get();
  const state = model.app.session.state();
  const role = roleOf(state);
  if (overview === undefined || role === undefined || state.status !== 'signed-in') return undefined;
  const [{ firstSheetOf, makeWorkbook }, addin] = await Promise.all([
    loadFileTools(),
    readAddinReference(fetch),
  ]);
  const language = model.app.language.current();
  const quarter = quarterOf(state.me.now, overview.organisation.timeZone);
  const { namespace } = addin;
  const sheet = firstSheetOf({ overview, role, language, quarter, namespace });
  const file = makeWorkbook(sheet, addin, language);
  if (!canBeOpened(file)) return { file, opened: 'cannot' };
  const opened = await openAsWorkbook(file).then(
    () => true,
    () => false,
  );
  return { file, opened: opened ? 'yes' : 'no' };
}
