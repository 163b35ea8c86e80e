import type { WaveView } from '#contract/wave';
import { transcriptsTitle } from '../../locales/practice-titles.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';
import { worksOnRows } from '../works-on-rows.ts';

/** Leads who listens and reads to the coding of a wave that began. */
export function TranscriptsLink({ wave: { code, state } }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const role = useRole();
  if (!worksOnRows(role) || state === 'planned') return null;
  return (
    <button type="button" onClick={() => model.go({ name: 'transcripts', wave: code })}>
      {say(transcriptsTitle)}
    </button>
  );
}
