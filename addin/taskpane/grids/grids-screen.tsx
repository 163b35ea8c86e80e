import { useEffect } from 'preact/hooks';
import { gridTexts } from '../../locales/grids.ts';
import type { DraftView } from '../../workbook/grid/draft-view.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';
import { latestGrids, type PublishedGrid } from './latest-grids.ts';
import { NewGrid } from './new-grid.tsx';
import './grids.css';

/** The grids of the organisation and of this workbook, and how to begin another; `strayed`: the sheet shown is none. */
export function GridsScreen({ strayed }: { readonly strayed: boolean }) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const drafts = useObservable(model.gridDrafts.drafts);
  // What others published meanwhile is what a next version is made of.
  useEffect(() => void model.reload(), [model]);
  if (overview === undefined) return null;
  const published = latestGrids(overview.grids);
  return (
    <>
      <ScreenTitle title={say(gridTexts.title)} />
      {strayed && <Notice tone="information">{say(gridTexts.noDraft)}</Notice>}
      <p class="hint">{say(gridTexts.guide)}</p>
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      <NewGrid published={published} taken={drafts.map(({ part }) => part.code)} />
      <section aria-labelledby="published-grids">
        <h2 id="published-grids">{say(gridTexts.published)}</h2>
        {published.length === 0 && <p class="empty">{say(gridTexts.noneYet)}</p>}
        {published.map((grid) => (
          <PublishedCard key={grid.code} grid={grid} />
        ))}
      </section>
    </>
  );
}

function Drafts({ drafts }: { readonly drafts: readonly DraftView[] }) {
  const { model, say } = usePane();
  return (
    <section aria-labelledby="grid-drafts">
      <h2 id="grid-drafts">{say(gridTexts.drafts)}</h2>
      {drafts.map(({ part, sheetName, problems }) => (
        <article key={part.draft} class="card">
          <h3>{sheetName}</h3>
          <p class="meta">
            {part.code} · {say(gridTexts.from(part.from))}
            {problems !== undefined && problems.length > 0 && (
              <> · {say(gridTexts.problems(problems.length))}</>
            )}
          </p>
          <button type="button" onClick={() => model.go({ name: 'grid', draft: part.draft })}>
            {say(gridTexts.goOn)}
          </button>
        </article>
      ))}
    </section>
  );
}

/** A published version never changes: its next one is made of a copy. */
function PublishedCard({ grid: { code, version, reference, title } }: { readonly grid: PublishedGrid }) {
  const { model, say } = usePane();
  const task = useTask();
  const prepare = () =>
    task.run(async () => {
      const grid = await model.app.grids.read(reference);
      const draft = await model.gridDrafts.create(grid, { code, from: version });
      model.go({ name: 'grid', draft });
    });
  return (
    <article class="card">
      <h3>{say(title)}</h3>
      <p class="meta">{reference}</p>
      <button type="button" disabled={task.busy} onClick={() => void prepare()}>
        {say(task.busy ? gridTexts.opening : gridTexts.nextVersion)}
      </button>
      <FailureNotice failure={task.failure} />
    </article>
  );
}
