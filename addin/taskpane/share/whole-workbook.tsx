import { workbookTexts } from '../../locales/share.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { NewWorkbook } from './new-workbook.tsx';
import { ShareCopy } from './share-copy.tsx';
import type { WorkbookAsked } from './workbook-asked.ts';

/** What is done with a whole workbook: a new one, or a copy without what it holds. */
export function WholeWorkbook({ asked }: { readonly asked: WorkbookAsked }) {
  const { say } = usePane();
  return (
    <>
      <ScreenTitle title={say(workbookTexts.title)} />
      {asked.does !== 'share' && <NewWorkbook asked={asked} />}
      {asked.does !== 'new' && <ShareCopy />}
    </>
  );
}
