import type { ContestDrawn, ContestPlanView } from '#contract/contest';
import { contestTexts as texts } from '../../locales/contest.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

type DrawContestProps = {
  readonly plan: ContestPlanView;
  readonly busy: boolean;
  readonly drawn: ContestDrawn | undefined;
  readonly onDraw: () => void;
};

/** The button that draws, once, and why it could not. */
export function DrawContest({ plan: { quotas }, busy, drawn, onDraw }: DrawContestProps) {
  const { say } = usePane();
  const total = quotas.reduce((sum, { tests }) => sum + tests, 0);
  if (total === 0) return null;
  return (
    <section>
      <p class="hint">{say(texts.drawHint)}</p>
      <button type="button" class="primary" disabled={busy} onClick={onDraw}>
        {say(texts.draw(total))}
      </button>
      {busy && <p role="status">{say(texts.drawing)}</p>}
      {drawn && 'refused' in drawn && (
        <Notice tone="failure">
          <p>{say(texts.refused[drawn.refused](drawn.parameters))}</p>
        </Notice>
      )}
    </section>
  );
}
