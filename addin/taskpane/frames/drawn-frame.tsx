import { stratumKey } from '#domain/sampling/stratum-key';
import { frameTexts } from '../../locales/frames.ts';
import { NumberTable } from '../parts/number-table.tsx';
import { usePane } from '../pane-context.ts';
import { CertificateStep } from './certificate-step.tsx';
import { CopyText } from './copy-text.tsx';
import { DiscloseStep } from './disclose-step.tsx';
import type { FrameProps } from './frame-props.ts';
import { ProviderCounts } from './provider-counts.tsx';
import { RecordingsStep } from './recordings-step.tsx';
import { ReplaceContact } from './replace-contact.tsx';
import { ReviseDraw } from './revise-draw.tsx';
import { stratumName } from './stratum-name.ts';

/** A frame that was drawn: its sample, the recordings to ask for, then its certificate. */
export function DrawnFrame(props: FrameProps) {
  const { frame } = props;
  const { say, language } = usePane();
  const replaced = frame.drawn.reduce((sum, stratum) => sum + stratum.replaced, 0);
  const isDisclosed = frame.state === 'disclosed';
  return (
    <>
      <Sample {...props} />
      {replaced > 0 && (
        <p class="meta">
          {say(frameTexts.replaced)} {replaced.toLocaleString(language)}
        </p>
      )}
      {!isDisclosed && <RecordingsStep {...props} />}
      {!isDisclosed && <DiscloseStep {...props} />}
      <CertificateStep {...props} />
      <ProviderCounts {...props} />
      {isDisclosed && frame.seed !== null && <CopyText name={say(frameTexts.seedSaid)} text={frame.seed} />}
      <ReplaceContact {...props} />
      {!isDisclosed && <ReviseDraw {...props} />}
    </>
  );
}

function Sample({ frame: { drawn, drawRevision } }: FrameProps) {
  const { say } = usePane();
  const revision = drawRevision > 1 ? ` (${say(frameTexts.drawRevision(drawRevision))})` : '';
  return (
    <NumberTable
      look="strata"
      caption={`${say(frameTexts.sampleOf)}${revision}`}
      title={frameTexts.stratum}
      keyOf={stratumKey}
      nameOf={stratumName(say)}
      columns={[
        { title: frameTexts.sample, of: ({ sample }) => sample },
        { title: frameTexts.achieved, of: ({ achieved }) => achieved },
        { title: frameTexts.reserve, of: ({ reserve }) => reserve },
      ]}
      rows={drawn}
    />
  );
}
