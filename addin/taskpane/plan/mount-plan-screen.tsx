import { render } from 'preact';
import type { MountScreen } from '../parts/on-demand-screen.tsx';
import { PaneContext } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { useObservable } from '../use-observable.ts';
import { PlanOfWave } from './plan-of-wave.tsx';

export type PlanAsked = { readonly wave: string };

/** Draws the screen of a plan. */
export const mountPlanScreen: MountScreen<PlanAsked> = (root, model, asked) => {
  render(<InPane model={model} asked={asked} />, root);
  return () => render(null, root);
};

/** This script has a preact of its own, to which the pane around it is unknown. */
function InPane({ model, asked }: { readonly model: PaneModel; readonly asked: PlanAsked }) {
  const { current, subscribe } = model.app.language;
  const language = useObservable({ get: current, subscribe });
  return (
    <PaneContext.Provider value={{ model, language, say: (text) => text[language] }}>
      <PlanOfWave key={asked.wave} wave={asked.wave} />
    </PaneContext.Provider>
  );
}
