import type { FrameView } from '#contract/frame';
import { OWN_PARTY } from '#domain/party';
import { frameTexts } from '../../locales/frames.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';

/** A provider by its name, or the brand itself. */
export function PartyName({ party }: Pick<FrameView, 'party'>) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  if (party === OWN_PARTY) return <>{say(frameTexts.own)}</>;
  const name = overview?.providers.find(({ code }) => code === party)?.name;
  return <>{name === undefined ? party : `${name} (${party})`}</>;
}
