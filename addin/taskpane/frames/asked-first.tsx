import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FailureCode } from '../../api/api-failure.ts';
import { paneTexts } from '../../locales/pane.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';

type AskedFirstProps = {
  /** On the button that shows the rest. */
  readonly title: string;
  readonly means: string;
  /** On the button that does it. */
  readonly does: string;
  readonly isReady?: boolean;
  /** Refused for this reason, it may be done all the same: what the button then says. */
  readonly anyway?: { readonly code: FailureCode; readonly does: string };
  readonly act: (isAnyway: boolean) => Promise<unknown>;
  readonly children?: ComponentChildren;
};

/** Something that cannot be undone: what it means is read before it is done. */
export function AskedFirst({ title, means, does, isReady = true, anyway, act, children }: AskedFirstProps) {
  const { say } = usePane();
  const task = useTask();
  const [isAsking, setAsking] = useState(false);
  const isAnyway = anyway !== undefined && task.failure?.code === anyway.code;
  if (!isAsking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {title}
      </button>
    );
  return (
    <div class="confirm">
      <p>{means}</p>
      {children}
      <FailureNotice failure={task.failure} />
      <div class="actions two">
        <button
          type="button"
          class="primary"
          disabled={task.busy || !isReady}
          onClick={() => void task.run(() => act(isAnyway))}
        >
          {isAnyway ? anyway.does : does}
        </button>
        <button type="button" class="quiet" onClick={() => setAsking(false)}>
          {say(paneTexts.cancel)}
        </button>
      </div>
    </div>
  );
}
