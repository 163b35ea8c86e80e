import { frameTexts } from '../../locales/frames.ts';
import { usePane } from '../pane-context.ts';
import { AskedFirst } from './asked-first.tsx';
import type { FrameProps } from './frame-props.ts';

/** Saying that every recording of the batch is in: the seed is told from then on. */
export function DiscloseStep({ wave, frame, onChange }: FrameProps) {
  const { model, say } = usePane();
  const disclose = async (isAnyway: boolean) => {
    const parameters = { wave, frame: frame.id };
    const request = { complete: true as const, ...(isAnyway ? { evenIf: true } : {}) };
    await model.app.client.call('discloseFrame', { parameters, request });
    onChange();
  };
  return (
    <AskedFirst
      title={say(frameTexts.disclose)}
      means={say(frameTexts.discloseMeans)}
      does={say(frameTexts.discloseNow)}
      anyway={{ code: 'recordings-missing', does: say(frameTexts.discloseAnyway) }}
      act={disclose}
    />
  );
}
