import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '#domain/text';
import { failureText } from '../locales/errors.ts';
import type { ApiFailure } from '../api/api-failure.ts';
import type { PaneModel } from './pane-model.ts';

export type Pane = {
  readonly model: PaneModel;
  readonly language: Language;
  readonly say: (text: Text) => string;
};

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane a component is in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('outside of the pane');
  return pane;
}

/** What happened and what to do. */
export const sayFailure = (say: Pane['say'], failure: ApiFailure): string =>
  say(failureText(failure.code, { ...failure.details, requestId: failure.requestId ?? '' }));
