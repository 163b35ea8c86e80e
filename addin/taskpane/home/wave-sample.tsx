import type { WaveView } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { BatchAlerts } from './batch-alerts.tsx';

/** Where the contacts of a wave come from and who evaluates them, for quality managers. */
export function WaveSample({ wave }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const { code, state, method, takesContacts } = wave;
  if (state === 'planned') return null;
  return (
    <>
      {state === 'open' && takesContacts && (
        <button type="button" onClick={() => model.go({ name: 'import', wave: code })}>
          {say(paneTexts.importContacts)}
        </button>
      )}
      {method === 'listening' && (
        <button type="button" onClick={() => model.go({ name: 'frames', wave: code })}>
          {say(paneTexts.frames)}
        </button>
      )}
      <button type="button" onClick={() => model.go({ name: 'assignments', wave: code })}>
        {say(paneTexts.assignments)}
      </button>
      {state === 'open' && <BatchAlerts wave={wave} />}
    </>
  );
}
