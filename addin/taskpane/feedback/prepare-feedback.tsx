import { useState } from 'preact/hooks';
import type { FeedbackSheet } from '#contract/feedback';
import type { Overview } from '#contract/organisation';
import { feedbackTexts as texts } from '../../locales/feedback.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { rememberedTheme } from '../transcripts/remembered-theme.ts';
import { useTask } from '../use-task.ts';
import { codedWaves, PlatformChoice, ThemeChoice, WaveChoice } from './feedback-choice.tsx';
import { lackingIn } from './lacking-in.ts';

type PrepareFeedbackProps = { readonly overview: Overview; readonly onPrepared: () => void };

/** Which wave, platform and theme: then its rows are made, and what they lack is said. */
export function PrepareFeedback({ overview, onPrepared }: PrepareFeedbackProps) {
  const { model, say } = usePane();
  const task = useTask();
  const { asked, fields } = useAsked(overview);
  const [sheet, setSheet] = useState<FeedbackSheet | 'nothing' | undefined>(undefined);
  const prepare = () => {
    setSheet(undefined);
    void task.run(async () => {
      const { client } = model.app;
      const { practices } = await client.call('prepareFeedback', { request: asked });
      setSheet(practices === 0 ? 'nothing' : await client.call('readFeedback', { request: asked }));
      onPrepared();
    });
  };
  if (asked.wave === '' || asked.platform === '') return null;
  return (
    <section aria-label={say(texts.prepare)}>
      <h2>{say(texts.prepare)}</h2>
      <p class="hint">{say(texts.prepareHint)}</p>
      {fields}
      <div class="actions">
        <button type="button" class="primary" disabled={task.busy} onClick={prepare}>
          {say(texts.prepareAction)}
        </button>
      </div>
      {task.busy && <p role="status">{say(texts.working)}</p>}
      {sheet === 'nothing' && <Notice tone="warning">{say(texts.nothing)}</Notice>}
      {typeof sheet === 'object' && <Prepared sheet={sheet} />}
      <FailureNotice failure={task.failure} />
    </section>
  );
}

function Prepared({ sheet }: { readonly sheet: FeedbackSheet }) {
  const { say } = usePane();
  const facts = sheet.practices.reduce((sum, one) => sum + one.facts.length, 0);
  const lacking = lackingIn(sheet);
  return (
    <Notice tone={lacking.length === 0 ? 'success' : 'warning'}>
      <p>{say(texts.prepared(sheet.practices.length, facts))}</p>
      {lacking.map((one) => (
        <p key={one.en}>{say(one)}</p>
      ))}
    </Notice>
  );
}

/** What the person chose, a wave that the platform is in; the coded theme of this computer to begin with. */
function useAsked({ waves, platforms, organisation }: Overview) {
  const coded = codedWaves(waves);
  const { kept } = usePane().model.app;
  const [wave, setWave] = useState(coded[0]?.code ?? '');
  const [chosen, setPlatform] = useState('');
  const [theme, setTheme] = useState(() => rememberedTheme(kept, organisation.id).read());
  const own = platforms.filter(({ code }) =>
    coded.some((one) => one.code === wave && one.platforms.includes(code)),
  );
  const platform = own.find(({ code }) => code === chosen)?.code ?? own[0]?.code ?? '';
  const fields = (
    <>
      <WaveChoice waves={coded} value={wave} onChoose={setWave} />
      <PlatformChoice platforms={own} value={platform} onChoose={setPlatform} />
      <ThemeChoice value={theme} onChoose={setTheme} />
    </>
  );
  return { asked: { wave, platform, theme }, fields };
}
