import { useState } from 'preact/hooks';
import { toApiFailure, type ApiFailure } from '../api/api-failure.ts';

export type Task = {
  readonly busy: boolean;
  readonly failure: ApiFailure | undefined;
  /** Runs it unless one is running; true when it went well. */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
};

/** Something slow the person asked for: busy, then done or failed with its reason. */
export function useTask(): Task {
  const [state, setState] = useState<{ busy: boolean; failure: ApiFailure | undefined }>({
    busy: false,
    failure: undefined,
  });
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (state.busy) return false;
    setState({ busy: true, failure: undefined });
    try {
      await act();
      setState({ busy: false, failure: undefined });
      return true;
    } catch (cause) {
      setState({ busy: false, failure: toApiFailure(cause) });
      return false;
    }
  };
  return { ...state, run };
}
