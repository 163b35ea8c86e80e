import { useState } from 'preact/hooks';
import { gridTexts } from '../../locales/grids.ts';
import type { DraftView } from '../../workbook/grid/draft-view.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

/** What the draft would be published as, why, and the button; a version that breaks the trend asks to be sure. */
export function PublishGrid({ view }: { readonly view: DraftView }) {
  const { say } = usePane();
  const { published, overtakenBy, version, part, comparison } = view;
  return (
    <>
      {published !== undefined && <Notice tone="success">{say(gridTexts.donePublishing(published))}</Notice>}
      {overtakenBy !== undefined && <Overtaken draft={part.draft} version={overtakenBy} />}
      {published === undefined && version === undefined && part.from !== null && (
        <p>{say(gridTexts.nothingChanged(part.from))}</p>
      )}
      {overtakenBy === undefined && version !== undefined && (
        <Publication
          key={`${part.draft} ${version}`}
          draft={part.draft}
          version={version}
          comparison={comparison}
        />
      )}
    </>
  );
}

type PublicationProps = Pick<DraftView, 'comparison'> & { readonly draft: string; readonly version: string };

function Publication({ draft, version, comparison }: PublicationProps) {
  const { model, say } = usePane();
  const task = useTask();
  const [isSure, setSure] = useState(false);
  const breaks = comparison?.level === 'major';
  return (
    <section class="grid-publication">
      {comparison !== undefined && (
        <Notice tone={breaks ? 'warning' : 'information'}>{say(gridTexts.levels[comparison.level])}</Notice>
      )}
      {breaks && (
        <label class="check">
          <input type="checkbox" checked={isSure} onChange={() => setSure(!isSure)} />
          <span>{say(gridTexts.confirmMajor)}</span>
        </label>
      )}
      <button
        type="button"
        class="primary"
        disabled={task.busy || (breaks && !isSure)}
        onClick={() => void task.run(() => model.gridDrafts.publish(draft))}
      >
        {say(task.busy ? gridTexts.publishing : gridTexts.publish(version))}
      </button>
    </section>
  );
}

type OvertakenProps = { readonly draft: string; readonly version: string };

/** Somebody published meanwhile: nothing of theirs is passed over without being seen. */
function Overtaken({ draft, version }: OvertakenProps) {
  const { model, say } = usePane();
  return (
    <Notice tone="warning">
      <p>{say(gridTexts.overtaken(version))}</p>
      <button type="button" onClick={() => void model.gridDrafts.follow(draft, version)}>
        {say(gridTexts.compareWith(version))}
      </button>
    </Notice>
  );
}
