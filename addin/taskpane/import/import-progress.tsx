import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { paneTexts } from '../../locales/pane.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { LineRefusals } from './line-refusals.tsx';

/** How far the import of a wave is, how it ended, and how to go on; nothing when there is none. */
export function ImportProgress({ wave }: { readonly wave: string }) {
  const { model, say } = usePane();
  const { imports } = model;
  const running = useObservable(imports.all)[wave];
  if (running === undefined) return null;
  const { progress, busy, failure } = running;
  const done = !busy && failure === undefined;
  return (
    <div class="import">
      {!done && (
        <progress value={progress.sent} max={progress.total} aria-label={say(paneTexts.importContacts)} />
      )}
      <p role="status">{busy && say(importOutcomeTexts.importing(progress.sent, progress.total))}</p>
      <FailureNotice failure={failure} />
      {failure && (
        <button type="button" class="primary" onClick={() => void imports.resume(wave)}>
          {say(importOutcomeTexts.resume)}
        </button>
      )}
      {done && (
        <Notice tone="success">{say(importOutcomeTexts.imported(progress.added, progress.known))}</Notice>
      )}
      <LineRefusals refused={progress.refused} source={imports.sourceOf(wave)} />
      {!busy && (
        <button type="button" class="quiet" onClick={() => imports.dismiss(wave)}>
          {say(done ? importOutcomeTexts.importSeen : importOutcomeTexts.importGivenUp)}
        </button>
      )}
    </div>
  );
}
