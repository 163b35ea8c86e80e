import { frameTexts } from '../../locales/frames.ts';
import { usePane } from '../pane-context.ts';
import { FirstEnd } from './first-end.tsx';
import { FrameFacts } from './frame-facts.tsx';
import { FrameProofs } from './frame-proofs.tsx';
import type { FrameProps } from './frame-props.ts';
import { FrameStepView } from './frame-step.tsx';
import { PartyName } from './party-name.tsx';

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
