import { useEffect, useState } from 'preact/hooks';
import type { DrawPreview } from '#contract/draw';
import type { ApiFailure } from '../../api/api-failure.ts';
import { frameTexts } from '../../locales/frames.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { DrawPreviewTable } from './draw-preview.tsx';
import type { FrameProps } from './frame-props.ts';

/** Drawing a frame: what it would give of each of its strata is read first. */
export function DrawStep({ wave, frame, onChange }: FrameProps) {
  const { model, say } = usePane();
  const [preview, setPreview] = useState<DrawPreview | undefined>(undefined);
  const reading = useTask();
  const task = useTask();
  const parameters = { wave, frame: frame.id };
  useEffect(() => {
    void reading.run(async () => setPreview(await model.app.client.call('previewDraw', { parameters })));
  }, [wave, frame.id]);
  const draw = () =>
    void task.run(async () => {
      await model.app.client.call('drawFrame', { parameters, request: {} });
      onChange();
    });
  const lacksPlan = reading.failure?.code === 'plan-missing' || reading.failure?.code === 'plan-impossible';
  return (
    <div class="confirm">
      <GivenSeed frame={frame} />
      <Failed failure={reading.failure} />
      {preview && <DrawPreviewTable strata={preview.strata} />}
      <p class="hint">{say(frameTexts.drawMeans)}</p>
      <FailureNotice failure={task.failure} />
      <div class="actions two">
        <button
          type="button"
          class={lacksPlan ? '' : 'primary'}
          disabled={task.busy || preview === undefined}
          onClick={draw}
        >
          {say(frameTexts.draw)}
        </button>
        <button
          type="button"
          class={lacksPlan ? 'primary' : ''}
          onClick={() => model.go({ name: 'plan', wave })}
        >
          {say(frameTexts.openPlan)}
        </button>
      </div>
    </div>
  );
}

/** A plan that lacks is the person's to mend here, so it is no failure. */
function Failed({ failure }: { readonly failure: ApiFailure | undefined }) {
  const { say } = usePane();
  if (failure?.code === 'plan-missing') return <Notice tone="warning">{say(frameTexts.planMissing)}</Notice>;
  if (failure?.code === 'plan-impossible')
    return <Notice tone="warning">{say(frameTexts.planRefused)}</Notice>;
  return <FailureNotice failure={failure} />;
}

function GivenSeed({ frame: { partyString, partyStringBy } }: Pick<FrameProps, 'frame'>) {
  const { say } = usePane();
  if (partyString === null) return null;
  return <p class="meta">{say(frameTexts.seedGiven(partyString, partyStringBy ?? ''))}</p>;
}
