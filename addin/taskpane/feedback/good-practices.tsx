import { useState } from 'preact/hooks';
import type { GoodPractices as Found } from '#contract/feedback';
import type { WaveView } from '#contract/wave';
import { themes, type Theme } from '#domain/theme';
import { feedbackTexts as texts } from '../../locales/feedback.ts';
import { channelNames } from '../../locales/sheets.ts';
import { percent } from '../../locales/shown-number.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { codedWaves, ThemeChoice, WaveChoice } from './feedback-choice.tsx';

/** What was raised to be spread in a wave, whoever does it. */
export function GoodPractices({ waves }: { readonly waves: readonly WaveView[] }) {
  const { model, say } = usePane();
  const task = useTask();
  const coded = codedWaves(waves);
  const [wave, setWave] = useState(coded[0]?.code ?? '');
  const [theme, setTheme] = useState<Theme>(themes[0]);
  const [found, setFound] = useState<Found | undefined>(undefined);
  const show = () =>
    void task.run(async () => {
      setFound(await model.app.client.call('readGoodPractices', { request: { wave, theme } }));
    });
  if (wave === '') return null;
  return (
    <section aria-label={say(texts.good)}>
      <h2>{say(texts.good)}</h2>
      <p class="hint">{say(texts.goodHint)}</p>
      <WaveChoice waves={coded} value={wave} onChoose={setWave} />
      <ThemeChoice value={theme} onChoose={setTheme} />
      <div class="actions">
        <button type="button" disabled={task.busy} onClick={show}>
          {say(texts.showGood)}
        </button>
      </div>
      {found?.practices.length === 0 && <p class="empty">{say(texts.noGood)}</p>}
      {found?.practices.map((one) => (
        <GoodPractice key={one.practice} {...one} />
      ))}
      <FailureNotice failure={task.failure} />
    </section>
  );
}

function GoodPractice({ label, figures, quotes }: Found['practices'][number]) {
  const { say, language } = usePane();
  const rate = figures.rate?.value ?? null;
  return (
    <article class="card">
      <h3>{label}</h3>
      {rate !== null && <p>{say(texts.goodRate(percent(rate)))}</p>}
      {quotes.map(({ quote, week, channel }) => (
        <blockquote key={`${week}${quote}`}>
          {quote}
          <span class="hint">
            {' '}
            {`${say(channelNames[channel])}, ${language === 'fr' ? week.replace('-W', '-S') : week}`}
          </span>
        </blockquote>
      ))}
    </article>
  );
}
