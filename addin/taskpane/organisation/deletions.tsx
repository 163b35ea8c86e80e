import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../api/client.ts';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { organisationTexts } from '../../locales/organisation.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

type DeletionsProps = { readonly organisations: readonly string[] };
type Progress = { readonly deleted: number; readonly done?: boolean; readonly failure?: ApiFailure };

/** Goes on with the deletions that this person began, here or in another Excel, until nothing is left. */
export function Deletions({ organisations }: DeletionsProps) {
  const [begun, setBegun] = useState<readonly string[]>([]);
  // What is done stays said, though the server does not name it any more.
  useEffect(() => setBegun((before) => [...new Set([...before, ...organisations])]), [organisations]);
  return (
    <>
      {begun.map((organisation) => (
        <Deletion key={organisation} organisation={organisation} />
      ))}
    </>
  );
}

function Deletion({ organisation }: { readonly organisation: string }) {
  const { model, say } = usePane();
  const [attempt, setAttempt] = useState(0);
  const [{ deleted, done, failure }, setProgress] = useState<Progress>({ deleted: 0 });
  useEffect(() => {
    let isHere = true;
    const show = (progress: Progress) => isHere && setProgress(progress);
    deleteToTheEnd(model.app.client, organisation, { show, goesOn: () => isHere }).catch((cause: unknown) =>
      show({ deleted, failure: toApiFailure(cause) }),
    );
    return () => {
      isHere = false;
    };
  }, [organisation, attempt]);
  if (done === true) return <Notice tone="success">{say(organisationTexts.deleted)}</Notice>;
  return (
    <>
      <Notice tone="information">{say(organisationTexts.deleting(deleted))}</Notice>
      <FailureNotice failure={failure} retry={() => setAttempt(attempt + 1)} />
    </>
  );
}

type Shown = { readonly show: (progress: Progress) => unknown; readonly goesOn: () => boolean };

/** Asks for one step after the other, as the server says when. */
async function deleteToTheEnd(client: Client, organisation: string, { show, goesOn }: Shown): Promise<void> {
  let deleted = 0;
  while (goesOn()) {
    const step = await client.call('deleteOrganisation', { request: { organisation } });
    deleted += step.deleted;
    show({ deleted, done: step.done });
    if (step.done) return;
    await new Promise((resume) => setTimeout(resume, step.waitSeconds * 1000));
  }
}
