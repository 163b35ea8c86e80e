import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { LeaseNotice } from './lease-notice.tsx';
import { SheetCard } from './sheet-card.tsx';

export function SyncScreen() {
  const { model, say } = usePane();
  const views = useObservable(model.sheets.sheets);
  const lease = useObservable(model.sheets.lease.state);
  const busy = !lease.held || views.some((view) => view.busy !== undefined);
  return (
    <>
      <h1 class="visually-hidden">{say(paneTexts.sync)}</h1>
      <LeaseNotice />
      {views.length === 0 && <p class="empty">{say(paneTexts.noSheet)}</p>}
      {views.length > 0 && (
        <div class="actions two">
          <button type="button" class="primary" disabled={busy} onClick={() => void model.sheets.push()}>
            {say(paneTexts.send)}
          </button>
          <button type="button" disabled={busy} onClick={() => void model.sheets.pull()}>
            {say(paneTexts.receive)}
          </button>
        </div>
      )}
      {views.map((view) => (
        <SheetCard key={view.open.id} view={view} follows={!lease.held} />
      ))}
    </>
  );
}
