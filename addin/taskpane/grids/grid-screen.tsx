import type { Text } from '#domain/text';
import { gridTexts } from '../../locales/grids.ts';
import type { DraftView } from '../../workbook/grid/draft-view.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { GridChanges } from './grid-changes.tsx';
import { GridProblems } from './grid-problems.tsx';
import { GridTitle } from './grid-title.tsx';
import { PublishGrid } from './publish-grid.tsx';
import './grids.css';

type GridScreenProps = { readonly draft: string; readonly notCarried: readonly Text[] };

/** A draft: what is wrong in its sheet, how it differs from the version before, and its publication. */
export function GridScreen({ draft, notCarried }: GridScreenProps) {
  const { model, say } = usePane();
  const view = useObservable(model.gridDrafts.drafts).find(({ part }) => part.draft === draft);
  if (view === undefined) return <GridTitle title={say(gridTexts.title)} />;
  return (
    <>
      <GridTitle title={view.sheetName} />
      <p class="meta">
        {view.part.code} · {say(gridTexts.from(view.part.from))}
      </p>
      <NotCarried list={notCarried} />
      {view.isGone ? <Notice tone="failure">{say(gridTexts.gone)}</Notice> : <WhatStands view={view} />}
      <FailureNotice failure={view.failure} retry={() => void model.gridDrafts.check(draft)} />
      <Leave view={view} />
    </>
  );
}

function WhatStands({ view }: { readonly view: DraftView }) {
  const { say } = usePane();
  if (view.problems === undefined) return <p role="status">{say(gridTexts.reading)}</p>;
  return (
    <>
      <GridProblems view={view} problems={view.problems} />
      {view.problems.length === 0 && <PublishGrid view={view} />}
      {view.comparison !== undefined && view.part.from !== null && (
        <GridChanges comparison={view.comparison} from={view.part.from} />
      )}
    </>
  );
}

/** What another system's form says and ours cannot. */
function NotCarried({ list }: { readonly list: readonly Text[] }) {
  const { say } = usePane();
  if (list.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{say(gridTexts.notCarried(list.length))}</p>
      <ul>
        {list.map((one) => (
          <li key={one.en}>{say(one)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Leave({ view: { part, isGone } }: { readonly view: DraftView }) {
  const { model, say } = usePane();
  const forget = async () => {
    await model.gridDrafts.forget(part.draft);
    model.go({ name: 'grids' });
  };
  return (
    <div class="grid-leave">
      {!isGone && (
        <button type="button" class="quiet" onClick={() => void model.gridDrafts.show(part.draft)}>
          {say(gridTexts.showSheet)}
        </button>
      )}
      <button type="button" class="quiet" title={say(gridTexts.forgetWhy)} onClick={() => void forget()}>
        {say(gridTexts.forget)}
      </button>
    </div>
  );
}
