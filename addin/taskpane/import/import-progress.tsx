import { useState } from 'preact/hooks';
import type { ImportedContact } from '#contract/contact';
import { paneTexts } from '../../locales/pane.ts';
import { ContactImport } from '../../workbook/import/send-contacts.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { LineRefusals } from './line-refusals.tsx';

type ImportProgressProps = {
  readonly wave: string;
  readonly contacts: readonly ImportedContact[];
  /** Everything asked was answered. */ readonly ready: boolean;
};

/** Sends the contacts, shows how far, and goes on where it stopped. */
export function ImportProgress({ wave, contacts, ready }: ImportProgressProps) {
  const { model, say } = usePane();
  const [sending] = useState(() => new ContactImport(model.app.client, wave, contacts));
  const [progress, setProgress] = useState(sending.progress);
  const task = useTask();
  const done = progress.total > 0 && progress.sent === progress.total;
  const go = () => task.run(() => sending.resume(setProgress));
  return (
    <>
      {progress.sent > 0 && !done && (
        <progress value={progress.sent} max={progress.total} aria-label={say(paneTexts.importContacts)} />
      )}
      <p role="status">{task.busy && say(paneTexts.importing(progress.sent, progress.total))}</p>
      <FailureNotice failure={task.failure} />
      {done ? (
        <Notice tone="success">{say(paneTexts.imported(progress.added, progress.known))}</Notice>
      ) : (
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={task.busy || !ready || contacts.length === 0}
            onClick={() => void go()}
          >
            {say(progress.sent > 0 || task.failure ? paneTexts.resume : paneTexts.importNow(contacts.length))}
          </button>
        </div>
      )}
      <LineRefusals refused={progress.refused} />
    </>
  );
}
