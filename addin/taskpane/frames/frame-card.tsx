import type { FrameView } from '#contract/frame';
import { OWN_PARTY } from '#domain/party';
import { frameTexts } from '../../locales/frames.ts';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { FirstEnd } from './first-end.tsx';
import { FrameFacts } from './frame-facts.tsx';
import { FrameProofs } from './frame-proofs.tsx';
import { FrameStepView } from './frame-step.tsx';

export type FrameProps = {
  readonly wave: string;
  readonly frame: FrameView;
  /** Something of it changed on the server. */
  readonly onChange: () => void;
};

type FrameCardProps = FrameProps & {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
};

/** A frame: closed, where it stands; open, what to do next and everything that is known of it. */
export function FrameCard({ isOpen, onToggle, ...props }: FrameCardProps) {
  const { frame } = props;
  const { say } = usePane();
  const contacts = frame.strata.reduce((sum, stratum) => sum + stratum.contacts, 0);
  return (
    <details
      class="card frame"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>
          <PartyName party={frame.party} />
        </h3>
        <span class={`badge ${frame.state === 'drawn' || frame.state === 'disclosed' ? 'open' : ''}`}>
          {say(frameTexts.states[frame.state])}
        </span>
        <span class="meta">{say(frameTexts.contacts(contacts))}</span>
      </summary>
      {isOpen && (
        <>
          <FirstEnd frame={frame} />
          <FrameStepView {...props} />
          <FrameProofs {...props} />
          <FrameFacts {...props} />
        </>
      )}
    </details>
  );
}

/** A provider by its name, or the brand itself. */
export function PartyName({ party }: Pick<FrameView, 'party'>) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  if (party === OWN_PARTY) return <>{say(frameTexts.own)}</>;
  const name = overview?.providers.find(({ code }) => code === party)?.name;
  return <>{name === undefined ? party : `${name} (${party})`}</>;
}
