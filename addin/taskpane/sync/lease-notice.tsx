import { paneTexts } from '../../locales/pane.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';

/** Says that another Excel exchanges the rows of this workbook, and offers to do it from here. */
export function LeaseNotice() {
  const { model, say } = usePane();
  const lease = useObservable(model.sheets.lease.state);
  if (lease.held) return null;
  return (
    <Notice tone="warning">
      <p>{say(lease.mine ? paneTexts.sharedByMe : paneTexts.sharedBy(lease.holder))}</p>
      <button type="button" onClick={() => void model.sheets.takeOver()}>
        {say(paneTexts.takeOver)}
      </button>
    </Notice>
  );
}
