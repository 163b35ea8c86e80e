import { useEffect, useRef, useState } from 'preact/hooks';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import type { PaneModel } from '../pane-model.ts';
import { FailureNotice } from './failure-notice.tsx';

/** Draws a screen into an element of its own, with its script's own copy of everything; answers how to remove it. */
export type MountScreen<Asked> = (root: HTMLElement, model: PaneModel, asked: Asked) => () => void;

type OnDemandScreenProps<Asked> = {
  readonly load: () => Promise<MountScreen<Asked>>;
  readonly asked: Asked;
};

/** A screen of a script that is fetched when it is first needed. */
export function OnDemandScreen<Asked>({ load, asked }: OnDemandScreenProps<Asked>) {
  const { model, say } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<'loading' | 'shown' | ApiFailure>('loading');
  useEffect(() => {
    let remove: (() => void) | undefined;
    let isHere = true;
    setState('loading');
    load().then(
      (mount) => {
        if (!isHere || root.current === null) return;
        remove = mount(root.current, model, asked);
        setState('shown');
      },
      (cause: unknown) => isHere && setState(toApiFailure(cause)),
    );
    return () => {
      isHere = false;
      remove?.();
    };
  }, [asked, turn]);
  return (
    <>
      {state === 'loading' && <p role="status">{say(paneTexts.loading)}</p>}
      {typeof state !== 'string' && <FailureNotice failure={state} retry={() => setTurn(turn + 1)} />}
      <div ref={root} />
    </>
  );
}
