import { useState } from 'preact/hooks';
import type { AuditVerdict } from '#contract/audit';
import type { Client } from '../../../api/client.ts';
import { chainNames, keepingTexts } from '../../../locales/keeping.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import { useTask } from '../../use-task.ts';

type Read = Pick<AuditVerdict, 'entries' | 'broken'> & { readonly isOver: boolean };

/** Reads the log again and says whether any of it was altered. */
export function AuditCheck() {
  const { model, say } = usePane();
  const task = useTask();
  const [read, setRead] = useState<Read | undefined>(undefined);
  const check = () => task.run(() => readAudit(model.app.client, setRead));
  return (
    <section class="card" aria-labelledby="verify-audit">
      <h2 id="verify-audit">{say(keepingTexts.auditTitle)}</h2>
      <p>{say(keepingTexts.auditWhy)}</p>
      <button type="button" disabled={task.busy} onClick={() => void check()}>
        {say(keepingTexts.audit)}
      </button>
      <FailureNotice failure={task.failure} />
      {read && !read.isOver && task.busy && <p role="status">{say(keepingTexts.auditRead(read.entries))}</p>}
      {read?.isOver === true && read.broken.length === 0 && (
        <Notice tone="success">{say(keepingTexts.auditIntact(read.entries))}</Notice>
      )}
      {read?.broken.map(({ kind, of, entry }) => (
        <Notice key={`${kind} ${of}`} tone="failure">
          {say(keepingTexts.auditBroken(chainNames[kind](of), entry))}
        </Notice>
      ))}
    </section>
  );
}

/** Asks for some chains after the others, as the server says. */
async function readAudit(client: Client, show: (read: Read) => void): Promise<void> {
  let read: Read = { entries: 0, broken: [], isOver: false };
  for (let next: number | null = 0; next !== null;) {
    const answer: AuditVerdict = await client.call('verifyAudit', { request: { next } });
    const broken = [...read.broken, ...answer.broken];
    read = { entries: read.entries + answer.entries, broken, isOver: answer.next === null };
    show(read);
    next = answer.next;
  }
}
