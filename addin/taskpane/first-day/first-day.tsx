import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import type { FirstDay as Counted } from '#contract/settings';
import { firstDayTexts } from '../../locales/first-day.ts';
import { usePane } from '../pane-context.ts';
import { StepList } from './step-list.tsx';
import { nextOf, stepsOf } from './steps-of.ts';
import './first-day.css';

type FirstDayProps = {
  readonly overview: Overview;
  /** Evaluations counted by wave, as far as they are known. */
  readonly counted: Readonly<Record<string, number>>;
};

/** Leads an organisation from nothing to its first evaluation; goes by itself once there is one. */
export function FirstDay(props: FirstDayProps) {
  const evaluations = Object.values(props.counted).reduce((sum, n) => sum + n, 0);
  const isUnderWay = evaluations > 0 || props.overview.waves.some(({ state }) => state === 'closed');
  return isUnderWay ? null : <Steps {...props} />;
}

function Steps({ overview }: FirstDayProps) {
  const { model, say } = usePane();
  const { client, kept } = model.app;
  const key = `first-day.${overview.organisation.id}`;
  const [isHidden, setHidden] = useState(() => kept.read(key) === 'hidden');
  const [firstDay, setFirstDay] = useState<Counted | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    // The first evaluation may have been sent since the overview was read.
    void model.recount();
    client.call('firstDay').then(
      (answer) => isHere && setFirstDay(answer),
      // The steps are shown all the same, without what only the server counts.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [overview]);
  const hide = (hidden: boolean) => {
    if (hidden) kept.write(key, 'hidden');
    else kept.forget(key);
    setHidden(hidden);
  };
  if (isHidden)
    return (
      <button type="button" class="quiet" onClick={() => hide(false)}>
        {say(firstDayTexts.recall)}
      </button>
    );
  const steps = stepsOf({ overview, firstDay, evaluations: 0 });
  return (
    <section class="first-day card" aria-labelledby="first-day">
      <h2 id="first-day">{say(firstDayTexts.title)}</h2>
      <p class="meta">{say(firstDayTexts.why)}</p>
      <StepList overview={overview} steps={steps} next={nextOf(steps)} />
      <button type="button" class="quiet" onClick={() => hide(true)}>
        {say(firstDayTexts.dismiss)}
      </button>
    </section>
  );
}
