import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '#contract/assignment';
import type { Overview } from '#contract/organisation';
import { batchAlerts, type BatchAlert } from '#domain/assignment/batch-alerts';
import { usePane } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { roleOf } from '../../api/role-of.ts';
import { useObservable } from '../use-observable.ts';

export type WaveAlert = BatchAlert & { readonly wave: string; readonly timeZone: string };

/** Once an overview: reading it reads every evaluation of the wave. */
const asked = new WeakMap<Overview, Promise<readonly WaveAlert[]>>();

/**
 * The batches of open waves whose first contacts have under 30 days left, and of which not everything is evaluated: a
 * quality manager's to see to.
 */
export function useBatchAlerts(): readonly WaveAlert[] {
  const { model } = usePane();
  const { overview } = useObservable(model.loaded);
  const [alerts, setAlerts] = useState<readonly WaveAlert[]>([]);
  useEffect(() => {
    let isHere = true;
    const known = overview && (asked.get(overview) ?? readAlerts(model, overview));
    if (overview === undefined || known === undefined) return;
    asked.set(overview, known);
    void known.then((found) => isHere && setAlerts(found));
    return () => {
      isHere = false;
    };
  }, [overview]);
  return alerts;
}

async function readAlerts(model: PaneModel, { waves }: Overview): Promise<readonly WaveAlert[]> {
  const state = model.app.session.state();
  if (state.status !== 'signed-in' || roleOf(state) !== 'quality-manager') return [];
  const open = waves.filter((wave) => wave.state === 'open');
  const alerts = await Promise.all(
    open.map(async (wave): Promise<readonly WaveAlert[]> => {
      const { code, timeZone } = wave;
      const near = batchAlerts(wave, state.me.now).map((alert) => ({ ...alert, wave: code, timeZone }));
      if (near.length === 0) return [];
      const progress = await model.app.client
        .call('progress', { parameters: { wave: code } })
        .catch(() => undefined);
      return near.filter(({ period }) => progress === undefined || isToDo(progress, period));
    }),
  );
  return alerts.flat();
}

/** Nothing of it is here yet, or something of it is open. */
function isToDo({ batches }: Progress, batch: string): boolean {
  const known = batches.find(({ period }) => period === batch);
  return known === undefined || known.sample === 0 || known.open > 0;
}
