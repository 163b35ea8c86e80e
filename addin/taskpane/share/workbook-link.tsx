import { workbookLinkText } from '../../locales/workbook-link.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';

/** Leads to what is done with the workbook as a whole. */
export function WorkbookLink() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  if (overview === undefined) return null;
  return (
    <button type="button" class="quiet" onClick={() => model.go({ name: 'workbook' })}>
      {say(workbookLinkText)}
    </button>
  );
}
