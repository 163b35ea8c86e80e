import type { ApiFailure } from '../../api/api-failure.ts';
import { paneTexts } from '../../locales/pane.ts';
import { sayFailure, usePane } from '../pane-context.ts';
import { Notice } from './notice.tsx';

type FailureNoticeProps = { readonly failure: ApiFailure | undefined; readonly retry?: () => void };

export function FailureNotice({ failure, retry }: FailureNoticeProps) {
  const { say } = usePane();
  if (failure === undefined) return null;
  return (
    <Notice tone="failure">
      <p>{sayFailure(say, failure)}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {say(paneTexts.retry)}
        </button>
      )}
    </Notice>
  );
}
