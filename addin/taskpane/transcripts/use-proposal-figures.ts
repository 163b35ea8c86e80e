import { useEffect, useState } from 'preact/hooks';
import type { ProposalFigures } from '#contract/code';
import type { Theme } from '#domain/theme';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { usePane } from '../pane-context.ts';

type Read = {
  readonly known: ProposalFigures['practices'] | undefined;
  readonly failure: ApiFailure | undefined;
};

/** What the patterns of a theme are worth, by what people said of the contacts that they proposed. */
export function useProposalFigures(wave: string, theme: Theme): Read & { readonly reload: () => void } {
  const { client } = usePane().model.app;
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Read>({ known: undefined, failure: undefined });
  useEffect(() => {
    let isHere = true;
    client.call('proposalFigures', { parameters: { wave, theme } }).then(
      ({ practices }) => isHere && setState({ known: practices, failure: undefined }),
      (cause: unknown) => isHere && setState(({ known }) => ({ known, failure: toApiFailure(cause) })),
    );
    return () => {
      isHere = false;
    };
  }, [wave, theme, turn]);
  return { ...state, reload: () => setTurn((before) => before + 1) };
}
