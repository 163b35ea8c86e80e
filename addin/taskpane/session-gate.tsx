import type { ComponentChildren } from 'preact';
import { organisationTexts } from '../locales/organisation.ts';
import { paneTexts } from '../locales/pane.ts';
import { Deletions } from './organisation/deletions.tsx';
import { WaysIn } from './organisation/ways-in.tsx';
import { FailureNotice } from './parts/failure-notice.tsx';
import { Notice } from './parts/notice.tsx';
import { usePane } from './pane-context.ts';
import { useObservable } from './use-observable.ts';
import { useTask } from './use-task.ts';

/** Shows the pane to a person signed in and member of something; gives the others a way in. */
export function SessionGate({ children }: { readonly children: ComponentChildren }) {
  const { model, say } = usePane();
  const { session } = model.app;
  const state = useObservable({ get: session.state, subscribe: session.subscribe });
  switch (state.status) {
    case 'starting':
      return (
        <main>
          <p role="status">{say(paneTexts.loading)}</p>
        </main>
      );
    case 'signed-out':
      return <SignIn />;
    case 'failed':
      return (
        <main>
          <FailureNotice failure={state.failure} retry={() => void session.start()} />
        </main>
      );
    case 'signed-in':
      if (state.organisation === undefined) {
        return (
          <main>
            <Deletions key={state.me.objectId} organisations={state.me.deleting} />
            <h1>{say(organisationTexts.welcome(state.me.name))}</h1>
            <p class="guide">{say(organisationTexts.none)}</p>
            <WaysIn />
          </main>
        );
      }
      return (
        <>
          {state.offline && <Notice tone="warning">{say(paneTexts.offline)}</Notice>}
          <Deletions key={state.me.objectId} organisations={state.me.deleting} />
          {children}
        </>
      );
  }
}

function SignIn() {
  const { model, say } = usePane();
  const { busy, failure, run } = useTask();
  return (
    <main class="sign-in">
      <h1>{say(paneTexts.title)}</h1>
      <p>{say(paneTexts.signedOut)}</p>
      <button
        type="button"
        class="primary"
        disabled={busy}
        onClick={() => void run(model.app.session.signIn)}
      >
        {say(paneTexts.signIn)}
      </button>
      <FailureNotice failure={failure} />
    </main>
  );
}
