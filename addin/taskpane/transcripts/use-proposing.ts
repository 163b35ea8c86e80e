import { useEffect, useRef, useState } from 'preact/hooks';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { usePane } from '../pane-context.ts';

type Outcome = {
  /** Contacts newly proposed, by practice. */
  readonly proposed: Readonly<Record<string, number>>;
  readonly read: number;
  readonly without: number;
  /** Every contact was looked at. */
  readonly isWhole: boolean;
};
const nothing: Outcome = { proposed: {}, read: 0, without: 0, isWhole: false };

export type Proposing = {
  readonly busy: boolean;
  readonly failure: ApiFailure | undefined;
  /** So far, or in all; undefined before it was asked for. */
  readonly outcome: Outcome | undefined;
  readonly start: (practices: readonly string[]) => void;
  /** After the page that is being looked at. */
  readonly stop: () => void;
};

/** Most practices of one request. */
const AT_ONCE = 40;

/** Looks for the patterns of practices page by page; then the sheets take what was proposed. */
export function useProposing(wave: string, onDone: () => void): Proposing {
  const { model } = usePane();
  const [state, setState] = useState<Pick<Proposing, 'busy' | 'failure' | 'outcome'>>({
    busy: false,
    failure: undefined,
    outcome: undefined,
  });
  const isStopped = useRef(false);
  const stop = () => {
    isStopped.current = true;
  };
  useEffect(() => stop, []);
  const propose = async (practices: readonly string[]): Promise<void> => {
    let outcome = nothing;
    let next: string | undefined;
    do {
      const page = await model.app.client.call('proposeCodes', {
        parameters: { wave },
        request: { practices: practices.slice(0, AT_ONCE), ...(next === undefined ? {} : { next }) },
      });
      next = page.next;
      outcome = added(outcome, page);
      setState({ busy: true, failure: undefined, outcome });
    } while (next !== undefined && !isStopped.current);
  };
  const end = (failure: ApiFailure | undefined): void =>
    setState((before) => ({ ...before, busy: false, failure }));
  const start = (practices: readonly string[]): void => {
    isStopped.current = false;
    setState({ busy: true, failure: undefined, outcome: nothing });
    void propose(practices)
      .then(
        () => end(undefined),
        (cause: unknown) => end(toApiFailure(cause)),
      )
      .then(onDone)
      .then(() => model.sheets.pull());
  };
  return { ...state, start, stop };
}

const added = (
  before: Outcome,
  page: Omit<Outcome, 'isWhole'> & { readonly next?: string | undefined },
): Outcome => {
  const proposed = { ...before.proposed };
  for (const [practice, count] of Object.entries(page.proposed))
    proposed[practice] = (proposed[practice] ?? 0) + count;
  return {
    proposed,
    read: before.read + page.read,
    without: before.without + page.without,
    isWhole: page.next === undefined,
  };
};
