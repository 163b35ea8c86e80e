import type { WaveView } from '#contract/wave';
import { contestTitle } from '../../locales/contest-title.ts';
import { usePane } from '../pane-context.ts';
import { useRole } from '../use-role.ts';
import { worksOnRows } from '../works-on-rows.ts';

/** Leads who prepares or makes mystery contacts to their quotas. */
export function ContestLink({ wave: { code, method } }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const role = useRole();
  if (method !== 'mystery-contact' || !worksOnRows(role)) return null;
  return (
    <button type="button" onClick={() => model.go({ name: 'contest', wave: code })}>
      {say(contestTitle)}
    </button>
  );
}
