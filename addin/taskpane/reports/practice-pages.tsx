import { useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { practicePagesTexts as texts } from '../../locales/practice-pages.ts';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useRole } from '../use-role.ts';
import { useTask } from '../use-task.ts';
import { writePracticePage, type PracticePage } from './write-practice-page.ts';

type PracticePagesProps = {
  readonly overview: Overview;
  readonly wave: string;
  readonly platform: string;
};

/** Buttons that write the sheets about practices of a wave. */
export function PracticePages({ overview, wave, platform }: PracticePagesProps) {
  const { model, language, say } = usePane();
  const role = useRole();
  const task = useTask();
  const [asked, setAsked] = useState<PracticePage>('two-axes');
  const [sheet, setSheet] = useState<string>();
  const write = (page: PracticePage) => {
    setAsked(page);
    setSheet(undefined);
    const wanted = { client: model.app.client, overview, role, wave, platform, language };
    void task.run(async () => setSheet(await writePracticePage(page, wanted)));
  };
  return (
    <section>
      <h2>{say(texts.heading)}</h2>
      <div class="actions">
        <button type="button" disabled={task.busy} onClick={() => write('two-axes')}>
          {say(texts.twoAxes)}
        </button>
        <button type="button" disabled={task.busy} onClick={() => write('practice')}>
          {say(texts.practice)}
        </button>
      </div>
      <FailureNotice failure={task.failure} retry={() => write(asked)} />
      {sheet !== undefined && <Notice tone="success">{say(texts.written(sheet))}</Notice>}
    </section>
  );
}
