import { useState } from 'preact/hooks';
import type { MeasuredProgress } from '#contract/progress';
import type { WaveView } from '#contract/wave';
import { progressTexts as texts } from '../../locales/progress.ts';
import { quarterName } from '../../locales/sheets.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { MeasuredNotice } from './measured-notice.tsx';
import { wavesToMeasure } from './waves-to-measure.ts';

type MeasureFormProps = {
  readonly waves: readonly WaveView[];
  readonly nameOf: (platform: string) => string;
  /** Once rows may have changed. */
  readonly measured: () => void;
};

/** Measures themes, actions and procedures with a wave, and says what changed. */
export function MeasureForm({ waves, nameOf, measured }: MeasureFormProps) {
  const { model, say } = usePane();
  const task = useTask();
  const codes = wavesToMeasure(waves);
  const [chosen, setChosen] = useState(codes[0] ?? '');
  const [told, setTold] = useState<{ readonly wave: string; readonly answer: MeasuredProgress }>();
  const measure = async () => {
    setTold(undefined);
    const answer = await model.app.client.call('measureProgress', { request: { wave: chosen } });
    setTold({ wave: chosen, answer });
    if (!answer.isPreview) measured();
  };
  return (
    <section aria-label={say(texts.measure)}>
      <h2>{say(texts.measure)}</h2>
      {codes.length === 0 ? (
        <p class="empty">{say(texts.noWave)}</p>
      ) : (
        <>
          <Field label={say(texts.wave)}>
            <Choice
              value={chosen}
              options={codes.map((value) => ({ value, label: say(quarterName(value)) }))}
              onChoose={setChosen}
              disabled={task.busy}
            />
          </Field>
          <div class="actions">
            <button type="button" disabled={task.busy} onClick={() => void task.run(measure)}>
              {say(texts.measureWith(chosen))}
            </button>
          </div>
        </>
      )}
      {task.busy && <p role="status">{say(texts.measuring)}</p>}
      <FailureNotice failure={task.failure} />
      {told !== undefined && <MeasuredNotice {...told} nameOf={nameOf} />}
    </section>
  );
}
