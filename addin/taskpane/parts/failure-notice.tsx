import { useState } from 'preact/hooks';
import type { ApiFailure } from '../../api/api-failure.ts';
import { paneTexts } from '../../locales/pane.ts';
import { sayFailure, usePane } from '../pane-context.ts';
import { Notice } from './notice.tsx';

type FailureNoticeProps = { readonly failure: ApiFailure | undefined; readonly retry?: () => void };

/** What happened and what to do; who is not signed in any more may sign in here, and the notice goes. */
export function FailureNotice({ failure, retry }: FailureNoticeProps) {
  const { model, say } = usePane();
  const [settled, setSettled] = useState<ApiFailure | undefined>(undefined);
  if (failure === undefined || failure === settled) return null;
  const signIn = () =>
    model.app.session.signIn().then(
      () => setSettled(failure),
      () => undefined,
    );
  return (
    <Notice tone="failure">
      <p>{sayFailure(say, failure)}</p>
      {failure.code === 'not-signed-in' && (
        <button type="button" onClick={() => void signIn()}>
          {say(paneTexts.signIn)}
        </button>
      )}
      {retry && (
        <button type="button" onClick={retry}>
          {say(paneTexts.retry)}
        </button>
      )}
    </Notice>
  );
}
