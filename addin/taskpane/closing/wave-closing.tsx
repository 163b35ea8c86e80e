import { useMemo } from 'preact/hooks';
import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import type { ClosingProgressProps } from './closing-progress.tsx';
import { loadClosing } from './load-closing.ts';

const mount = () => loadClosing().then(({ mountClosing }) => mountClosing);

/** A wave that somebody asked to close, until it is closed. */
export function WaveClosing({ wave, job }: ClosingProgressProps) {
  const asked = useMemo(() => ({ wave, job }), [wave, job]);
  return <OnDemandScreen load={mount} asked={asked} />;
}
