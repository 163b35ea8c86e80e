import { stratumKey } from '#domain/sampling/stratum-key';
import { frameTexts } from '../../locales/frames.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import { usePane } from '../pane-context.ts';
import { CertificateStep } from './certificate-step.tsx';
import { CopyText } from './copy-text.tsx';
import { DiscloseStep } from './disclose-step.tsx';
import type { FrameProps } from './frame-props.ts';
import { ProviderCounts } from './provider-counts.tsx';
import { RecordingsStep } from './recordings-step.tsx';
import { ReplaceContact } from './replace-contact.tsx';
import { ReviseDraw } from './revise-draw.tsx';

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
  const { say, language } = usePane();
  const number = (value: number) => value.toLocaleString(language);
  return (
    <table class="strata">
      <caption>
        {say(frameTexts.sampleOf)}
        {drawRevision > 1 && ` (${say(frameTexts.drawRevision(drawRevision))})`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(frameTexts.stratum)}</th>
          <th scope="col">{say(frameTexts.sample)}</th>
          <th scope="col">{say(frameTexts.achieved)}</th>
          <th scope="col">{say(frameTexts.reserve)}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.map((stratum) => (
          <tr key={stratumKey(stratum)}>
            <td>
              {stratum.platform} {say(channelNames[stratum.channel])} {say(directionNames[stratum.direction])}
            </td>
            <td>{number(stratum.sample)}</td>
            <td>{number(stratum.achieved)}</td>
            <td>{number(stratum.reserve)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
