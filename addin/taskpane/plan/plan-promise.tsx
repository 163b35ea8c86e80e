import { marginText, planTexts } from '../../locales/plan.ts';
import type { PlanOutcome } from '../../workbook/plan/read/check-plan.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';

/** The margins, the hours and the reserve that a plan promises, before anybody listens. */
export function PlanPromise({ outcome }: { readonly outcome: PlanOutcome }) {
  const { model, say } = usePane();
  const scale = useObservable(model.loaded).overview?.organisation.scale ?? 20;
  const { network } = outcome.precision;
  const own = outcome.outlooks.methods[outcome.expected.method];
  const worst = own.kind === 'possible' ? own.worst : null;
  return (
    <section aria-labelledby="plan-promise">
      <h2 id="plan-promise">{say(planTexts.promise)}</h2>
      <p class="meta">
        {say(planTexts.outOf(scale))}, {say(planTexts.confidence(outcome.expected.confidence))}
      </p>
      <dl class="plan-promise">
        <dt>{say(planTexts.network)}</dt>
        <dd class="plan-main">{say(marginText(network.margin))}</dd>
        <dt>{say(planTexts.worst)}</dt>
        <dd>{worst === null ? '–' : `${worst.platform} ${say(marginText(worst.margin))}`}</dd>
        <dt>{say(planTexts.change)}</dt>
        <dd title={say(planTexts.changeHint)}>{say(marginText(network.change)).replace(/^±\s/, '')}</dd>
        <dt>{say(planTexts.evaluations)}</dt>
        <dd>{say(planTexts.evaluationsOf(network.planned, network.doubles))}</dd>
        <dt>{say(planTexts.hours)}</dt>
        <dd>{say(planTexts.hoursOf(network.hours))}</dd>
        <dt>{say(planTexts.reserve)}</dt>
        <dd>{say(planTexts.contacts(network.reserve))}</dd>
      </dl>
      <p class="hint">{say(planTexts.changeHint)}</p>
    </section>
  );
}
