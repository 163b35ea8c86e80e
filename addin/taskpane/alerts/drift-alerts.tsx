import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { usePane } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { useObservable } from '../use-observable.ts';
import { useRole } from '../use-role.ts';
import type { AlertListProps } from './alert-list.tsx';
import { loadAlerts } from './load-alerts.ts';
import './alerts.css';

const mount = () => loadAlerts().then(({ mountAlerts }) => mountAlerts);

/** Once an overview: reading them reads the evaluations of every open wave. */
const asked = new WeakMap<Overview, Promise<AlertListProps | undefined>>();

/** The drifts of the waves that go on, a quality manager's to look into. Nothing when there is none. */
export function DriftAlerts() {
  const { model } = usePane();
  const { overview } = useObservable(model.loaded);
  const manages = useRole() === 'quality-manager';
  const [found, setFound] = useState<AlertListProps | undefined>();
  useEffect(() => {
    if (overview === undefined || !manages) return;
    let isHere = true;
    const reading = asked.get(overview) ?? read(model, overview);
    asked.set(overview, reading);
    void reading.then((alerts) => isHere && setFound(alerts));
    return () => {
      isHere = false;
    };
  }, [overview, manages]);
  return found === undefined || !manages ? null : <OnDemandScreen load={mount} asked={found} />;
}

/** The home screen is drawn without them when they cannot be had. */
async function read(model: PaneModel, { platforms }: Overview): Promise<AlertListProps | undefined> {
  const answer = await model.app.client.call('alerts').catch(() => undefined);
  return answer === undefined || answer.alerts.length === 0 ? undefined : { answer, platforms };
}
