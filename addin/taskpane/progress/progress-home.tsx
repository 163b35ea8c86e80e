import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { paneTexts } from '../../locales/pane.ts';
import { progressTitle } from '../../locales/practice-titles.ts';
import { progressTexts as texts } from '../../locales/progress.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import { useTask } from '../use-task.ts';
import { MeasureForm } from './measure-form.tsx';
import { PlatformCard } from './platform-card.tsx';
import { platformThemes } from './platform-themes.ts';
import { ProgressSheets } from './progress-sheets.tsx';
import { readThemes } from './read-themes.ts';
import { TellBrand } from './tell-brand.tsx';
import type { ThemeLine } from './theme-line.ts';

/** Where platforms are with their themes, and the sheets of what is done about it. */
export function ProgressHome() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  return (
    <>
      <ScreenTitle title={say(progressTitle)} />
      {overview !== undefined && <Progress overview={overview} />}
    </>
  );
}

function Progress({ overview }: { readonly overview: Overview }) {
  const { model, say } = usePane();
  const isManager = useRole() === 'quality-manager';
  const task = useTask();
  const [lines, setLines] = useState<readonly ThemeLine[]>();
  const reload = () => void task.run(async () => setLines(await readThemes(model.app.client)));
  useEffect(reload, []);
  const nameOf = (code: string) => overview.platforms.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      {!isManager && <TellBrand organisation={overview.organisation.id} />}
      <section aria-label={say(texts.themes)}>
        <h2>{say(texts.themes)}</h2>
        {task.busy && <p role="status">{say(paneTexts.loading)}</p>}
        <FailureNotice failure={task.failure} retry={reload} />
        {lines?.length === 0 && <p class="empty">{say(isManager ? texts.noneYet : texts.noneYetHere)}</p>}
        {platformThemes(lines ?? []).map((themes) => (
          <PlatformCard key={themes.platform} name={nameOf(themes.platform)} themes={themes} />
        ))}
      </section>
      {isManager && <MeasureForm waves={overview.waves} nameOf={nameOf} measured={reload} />}
      <ProgressSheets organisation={overview.organisation.id} />
    </>
  );
}
