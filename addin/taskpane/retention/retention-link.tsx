import type { WaveView } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';

/** Leads who answers for what is kept to what proves that it is gone. */
export function RetentionLink({ wave: { code, state } }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const role = useRole();
  if (state === 'planned' || (role !== 'quality-manager' && role !== 'administrator')) return null;
  return (
    <button type="button" onClick={() => model.go({ name: 'retention', wave: code })}>
      {say(paneTexts.retention)}
    </button>
  );
}
