import type { WaveView } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';
import { worksOnRows } from '../works-on-rows.ts';

/** Goes where recordings are sent, for those who work on rows, while the wave takes any. */
export function SendRecordingsButton({ wave: { code, state } }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  if (!worksOnRows(useRole()) || state !== 'open') return null;
  return (
    <button type="button" onClick={() => model.go({ name: 'send-recordings', wave: code })}>
      {say(paneTexts.sendRecordings)}
    </button>
  );
}
