import { useState } from 'preact/hooks';
import type { WaveView } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { WaveClosing } from '../closing/wave-closing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask, type Task } from '../use-task.ts';
import { ConfirmWave } from './confirm-wave.tsx';

/** Opens a planned wave; closes or reopens one after asking. */
export function WaveStateButtons({ wave }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const { client, formulas } = model.app;
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const parameters = { wave: wave.code };
  const act = (change: () => Promise<unknown>) =>
    task.run(async () => {
      await change();
      setAsking(false);
      await model.reload();
      formulas.refresh();
    });
  if (wave.state === 'planned') {
    const open = () => act(() => client.call('openWave', { parameters, request: {} }));
    return <OpenWave task={task} onOpen={() => void open()} />;
  }
  if (wave.closing !== undefined) return <WaveClosing wave={wave.code} job={wave.closing} />;
  const closes = wave.state === 'open';
  if (!asking) {
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {say(closes ? paneTexts.closeWave : paneTexts.reopenWave)}
      </button>
    );
  }
  const confirm = (reason: string) =>
    act(() =>
      closes
        ? client.call('closeWave', { parameters, request: {} })
        : client.call('reopenWave', { parameters, request: { reason } }),
    );
  return (
    <ConfirmWave
      wave={wave}
      task={task}
      onConfirm={(reason) => void confirm(reason)}
      onCancel={() => setAsking(false)}
    />
  );
}

function OpenWave({ task, onOpen }: { readonly task: Task; readonly onOpen: () => void }) {
  const { say } = usePane();
  return (
    <div class="actions">
      <button type="button" class="primary" disabled={task.busy} onClick={onOpen}>
        {say(paneTexts.openWave)}
      </button>
      <FailureNotice failure={task.failure} />
    </div>
  );
}
