import { useState } from 'preact/hooks';
import { shareTexts, workbookTexts } from '../../locales/share.ts';
import { canBeOpened, openAsWorkbook } from '../../workbook/office/open-as-workbook.ts';
import type { SharedCopy } from '../../workbook/share/share-without-data.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { prepareCopy, type Prepared } from './prepare-copy.ts';
import { saveFile } from './save-file.ts';

/** Makes a copy of the workbook with its headings and no rows; says before what is in it and what is not. */
export function ShareCopy() {
  const { model, say } = usePane();
  const task = useTask();
  const [prepared, setPrepared] = useState<Prepared | undefined>(undefined);
  const prepare = () =>
    void task.run(async () => {
      setPrepared(undefined);
      setPrepared(await prepareCopy(model));
    });
  return (
    <section class="card" aria-labelledby="share-copy">
      <h2 id="share-copy">{say(shareTexts.title)}</h2>
      <p>{say(shareTexts.intro)}</p>
      {shareTexts.said.map(({ heading, text }) => (
        <div key={heading.en}>
          <h3>{say(heading)}</h3>
          <p>{say(text)}</p>
        </div>
      ))}
      <button type="button" class="primary" disabled={task.busy} onClick={prepare}>
        {say(shareTexts.prepare)}
      </button>
      {task.busy && <p role="status">{say(shareTexts.preparing)}</p>}
      <FailureNotice failure={task.failure} />
      {prepared && 'refusal' in prepared && (
        <Notice tone="failure">{say(shareTexts.refusals[prepared.refusal])}</Notice>
      )}
      {prepared && 'copy' in prepared && <ReadyCopy copy={prepared.copy} workbook={prepared.workbook} />}
    </section>
  );
}

type ReadyCopyProps = { readonly copy: SharedCopy; readonly workbook: string };

function ReadyCopy({ copy: { file, emptied, pivots, repeating }, workbook }: ReadyCopyProps) {
  const { say } = usePane();
  const task = useTask();
  return (
    <>
      <Notice tone="success">
        <p>{say(emptied.length > 0 ? shareTexts.emptied(emptied) : shareTexts.nothingToEmpty)}</p>
        {pivots > 0 && <p>{say(shareTexts.pivots(pivots))}</p>}
      </Notice>
      {repeating.length > 0 && (
        <Notice tone="warning">
          <p>{say(shareTexts.repeating)}</p>
          <ul>
            {repeating.map(({ sheet, cells }) => (
              <li key={sheet}>{say(shareTexts.repeatingSheet(sheet, cells))}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="actions">
        <button type="button" onClick={() => saveFile(file, say(shareTexts.fileName(workbook)))}>
          {say(shareTexts.save)}
        </button>
        {canBeOpened(file) && (
          <button
            type="button"
            disabled={task.busy}
            onClick={() => void task.run(() => openAsWorkbook(file))}
          >
            {say(shareTexts.open)}
          </button>
        )}
      </div>
      {task.failure && <Notice tone="warning">{say(workbookTexts.notOpened)}</Notice>}
    </>
  );
}
