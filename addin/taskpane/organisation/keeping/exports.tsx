import { useEffect, useState } from 'preact/hooks';
import type { JobView } from '#contract/job';
import { keepingTexts } from '../../../locales/keeping.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { usePane } from '../../pane-context.ts';
import { useTask } from '../../use-task.ts';
import { ExportCard } from './export-card.tsx';

/** Everything the organisation has, as files to take away. */
export function Exports({ timeZone }: { readonly timeZone: string }) {
  const { model, say } = usePane();
  const { client } = model.app;
  const task = useTask();
  const [exports, setExports] = useState<readonly JobView[]>([]);
  useEffect(
    () =>
      void task.run(async () => {
        const present = await client.call('exports');
        setExports(present.exports);
      }),
    [],
  );
  const begin = () =>
    task.run(async () => {
      const job = await client.call('askExport', { request: {} });
      setExports((before) => [job, ...before]);
    });
  return (
    <section class="card" aria-labelledby="export-organisation">
      <h2 id="export-organisation">{say(keepingTexts.exportTitle)}</h2>
      <p>{say(keepingTexts.exportWhy)}</p>
      <p class="hint">{say(keepingTexts.exportCare)}</p>
      <button type="button" disabled={task.busy} onClick={() => void begin()}>
        {say(keepingTexts.export)}
      </button>
      <FailureNotice failure={task.failure} />
      {exports.map(({ id }) => (
        <ExportCard key={id} job={id} timeZone={timeZone} />
      ))}
    </section>
  );
}
