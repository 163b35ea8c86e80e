import { useEffect, useState } from 'preact/hooks';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import { knownPractices, type KnownPractice } from '../../workbook/practices/known-practices.ts';
import { usePane } from '../pane-context.ts';

export type Catalogue = {
  /** Undefined while it is being asked for. */
  readonly known: readonly KnownPractice[] | undefined;
  readonly failure: ApiFailure | undefined;
  readonly reload: () => void;
};

/** The practices of the organisation. */
export function useCatalogue(): Catalogue {
  const { client } = usePane().model.app;
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Pick<Catalogue, 'known' | 'failure'>>({
    known: undefined,
    failure: undefined,
  });
  const reload = () => setTurn((before) => before + 1);
  useEffect(() => {
    let isHere = true;
    knownPractices(client).then(
      (known) => isHere && setState({ known, failure: undefined }),
      (cause: unknown) => isHere && setState(({ known }) => ({ known, failure: toApiFailure(cause) })),
    );
    return () => {
      isHere = false;
    };
  }, [turn]);
  return { ...state, reload };
}
