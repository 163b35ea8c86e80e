import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hit } from '#contract/transcript';
import type { Pattern } from '#domain/transcript/pattern';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { usePane } from '../pane-context.ts';

/** What is looked for; `platform` is empty for every one. */
export type Asked = { readonly pattern: Pattern; readonly platform: string };

export type SearchState = {
  readonly asked: Asked | undefined;
  readonly hits: readonly Hit[];
  /** Contacts that were read so far, and that have nothing to read. */
  readonly read: number;
  readonly without: number;
  readonly next: string | undefined;
  readonly busy: boolean;
  readonly failure: ApiFailure | undefined;
};
export type Search = SearchState & {
  readonly start: (asked: Asked) => void;
  /** Goes on where it stopped, or was cut. */
  readonly goOn: () => void;
};

const nothing: SearchState = {
  asked: undefined,
  hits: [],
  read: 0,
  without: 0,
  next: undefined,
  busy: false,
  failure: undefined,
};
/** So many passages are enough to look at, before more are asked for. */
const ENOUGH = 20;

/** Looks for something in the transcripts of a wave, page after page until there is something to look at. */
export function useSearch(wave: string): Search {
  const { client } = usePane().model.app;
  const [state, setState] = useState(nothing);
  const run = useRef(0);
  useEffect(() => () => void (run.current += 1), []);
  const search = async (from: SearchState, { pattern, platform }: Asked): Promise<void> => {
    const own = (run.current += 1);
    const wanted = from.hits.length + ENOUGH;
    let now: SearchState = { ...from, busy: true, failure: undefined };
    setState(now);
    try {
      do {
        const page = await client.call('searchTranscripts', {
          parameters: { wave },
          request: { pattern, ...(platform === '' ? {} : { platform }), ...goingOn(now) },
        });
        if (own !== run.current) return;
        now = {
          ...now,
          hits: [...now.hits, ...page.hits],
          read: now.read + page.read,
          without: now.without + page.without,
          next: page.next,
        };
        setState(now);
      } while (now.next !== undefined && now.hits.length < wanted);
      setState({ ...now, busy: false });
    } catch (cause) {
      if (own === run.current) setState({ ...now, busy: false, failure: toApiFailure(cause) });
    }
  };
  return {
    ...state,
    start: (asked) => void search({ ...nothing, asked }, asked),
    goOn: () => state.asked && void search(state, state.asked),
  };
}

const goingOn = ({ next }: SearchState) => (next === undefined ? {} : { next });
