import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '#contract/plan';
import { allocatePlan } from '#domain/sampling/allocate-plan';
import { expectedPlan } from '#domain/sampling/expected-plan';
import { stratumKey } from '#domain/sampling/stratum-key';
import { frameTexts } from '../../locales/frames.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';
import type { FrameProps } from './frame-props.ts';

/** Drawing a frame: what its plan says of each of its strata is read first. */
export function DrawStep({ wave, frame, onChange }: FrameProps) {
  const { model, say } = usePane();
  const [plan, setPlan] = useState<PlanView | undefined>(undefined);
  const reading = useTask();
  const task = useTask();
  useEffect(() => {
    void reading.run(async () => setPlan(await model.app.client.call('plan', { parameters: { wave } })));
  }, [wave]);
  const draw = () =>
    void task.run(async () => {
      await model.app.client.call('drawFrame', { parameters: { wave, frame: frame.id }, request: {} });
      onChange();
    });
  const planned = usePlanned(wave, plan);
  const isReady = planned !== undefined && planned !== 'refused';
  return (
    <div class="confirm">
      <GivenSeed frame={frame} />
      <FailureNotice failure={reading.failure} />
      {plan?.revision === 0 && <Notice tone="warning">{say(frameTexts.planMissing)}</Notice>}
      {planned && <Planning frame={frame} planned={planned} />}
      <p class="hint">{say(frameTexts.drawMeans)}</p>
      <FailureNotice failure={task.failure} />
      <div class="actions two">
        <button
          type="button"
          class={isReady ? 'primary' : ''}
          disabled={task.busy || !isReady}
          onClick={draw}
        >
          {say(frameTexts.draw)}
        </button>
        <button
          type="button"
          class={plan === undefined || isReady ? '' : 'primary'}
          onClick={() => model.go({ name: 'plan', wave })}
        >
          {say(frameTexts.openPlan)}
        </button>
      </div>
    </div>
  );
}

function GivenSeed({ frame: { partyString, partyStringBy } }: Pick<FrameProps, 'frame'>) {
  const { say } = usePane();
  if (partyString === null) return null;
  return <p class="meta">{say(frameTexts.seedGiven(partyString, partyStringBy ?? ''))}</p>;
}

type Planned = ReadonlyMap<string, number>;

/** By stratum the contacts of the wave, with the volumes known so far; undefined while there is no plan. */
function usePlanned(wave: string, view: PlanView | undefined): Planned | 'refused' | undefined {
  const { model } = usePane();
  const { overview } = useObservable(model.loaded);
  const batches = overview?.waves.find(({ code }) => code === wave)?.batches;
  if (view === undefined || view.revision === 0 || batches === undefined) return undefined;
  const allocation = allocatePlan(expectedPlan(view.plan, view.received, batches));
  return allocation.kind === 'refused' ? 'refused' : allocation.planned;
}

type PlanningProps = Pick<FrameProps, 'frame'> & { readonly planned: Planned | 'refused' };

function Planning({ frame, planned }: PlanningProps) {
  const { say } = usePane();
  if (planned === 'refused') return <Notice tone="warning">{say(frameTexts.planRefused)}</Notice>;
  return <Preview frame={frame} planned={planned} />;
}

function Preview({ frame, planned }: Pick<FrameProps, 'frame'> & { readonly planned: Planned }) {
  const { say, language } = usePane();
  return (
    <table class="strata">
      <thead>
        <tr>
          <th scope="col">{say(frameTexts.stratum)}</th>
          <th scope="col">{say(frameTexts.inFrame)}</th>
          <th scope="col">{say(frameTexts.planned)}</th>
        </tr>
      </thead>
      <tbody>
        {frame.strata.map((stratum) => (
          <tr key={stratumKey(stratum)}>
            <td>
              {stratum.platform} {say(channelNames[stratum.channel])} {say(directionNames[stratum.direction])}
            </td>
            <td>{stratum.contacts.toLocaleString(language)}</td>
            <td>{(planned.get(stratumKey(stratum)) ?? 0).toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
