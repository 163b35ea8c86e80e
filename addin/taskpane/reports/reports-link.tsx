import type { WaveView } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';

/** Leads who reads figures to the reports of a wave. */
export function ReportsLink({ wave: { code, state } }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const isReader = useRole() !== 'administrator';
  if (state === 'planned' || !isReader) return null;
  return (
    <button type="button" onClick={() => model.go({ name: 'reports', wave: code })}>
      {say(paneTexts.reports)}
    </button>
  );
}
