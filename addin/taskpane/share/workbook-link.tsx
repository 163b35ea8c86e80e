import { workbookTexts } from '../../locales/share.ts';
import { usePane } from '../pane-context.ts';

/** Leads to what is done with the workbook as a whole. */
export function WorkbookLink() {
  const { model, say } = usePane();
  return (
    <button type="button" class="quiet" onClick={() => model.go({ name: 'workbook' })}>
      {say(workbookTexts.open)}
    </button>
  );
}
