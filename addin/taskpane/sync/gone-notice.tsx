import { paneTexts } from '../../locales/pane.ts';
import type { SheetReport } from '../../workbook/sync/sheet-report.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

/** The table of a sheet is gone: what becomes of it, and of what was still to send. */
export function GoneNotice({ report }: { readonly report: SheetReport | undefined }) {
  const { say } = usePane();
  const unsent = report?.pendingCells ?? 0;
  return (
    <Notice tone="failure">
      <p>{say(paneTexts.tableGone)}</p>
      {unsent > 0 && <p>{say(paneTexts.goneUnsent(unsent))}</p>}
    </Notice>
  );
}
