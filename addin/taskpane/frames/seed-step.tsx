import { OWN_PARTY } from '#domain/party';
import { frameTexts } from '../../locales/frames.ts';
import { usePane } from '../pane-context.ts';
import type { FrameProps } from './frame-props.ts';
import { SeedForm } from './seed-form.tsx';

/** The other half of the seed: from the provider, or from a second person of the brand. */
export function SeedStep(props: FrameProps) {
  const { say } = usePane();
  const isOwn = props.frame.party === OWN_PARTY;
  return (
    <div class="confirm">
      <p class="pending">{say(isOwn ? frameTexts.seedOfSecond : frameTexts.seedOfProvider)}</p>
      <p class="hint">{say(isOwn ? frameTexts.seedOwnMeans : frameTexts.seedMeans)}</p>
      <SeedForm {...props} />
    </div>
  );
}
