import type { DrawPreview } from '#contract/draw';
import { stratumKey } from '#domain/sampling/stratum-key';
import { frameTexts } from '../../locales/frames.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

type Stratum = DrawPreview['strata'][number];

/** What a draw would give: a stratum that the frame lacks is named, since others of its platform give its share. */
export function DrawPreviewTable({ strata }: DrawPreview) {
  const { say, language } = usePane();
  const nameOf = ({ platform, channel, direction }: Stratum): string =>
    `${platform} ${say(channelNames[channel])} ${say(directionNames[direction])}`;
  const lacking = strata.filter(({ framed, planned }) => framed === 0 && planned > 0);
  return (
    <>
      <table class="strata">
        <thead>
          <tr>
            <th scope="col">{say(frameTexts.stratum)}</th>
            <th scope="col">{say(frameTexts.inFrame)}</th>
            <th scope="col">{say(frameTexts.planned)}</th>
            <th scope="col">{say(frameTexts.thisBatch)}</th>
          </tr>
        </thead>
        <tbody>
          {strata.map((stratum) => (
            <tr key={stratumKey(stratum)}>
              <td>{nameOf(stratum)}</td>
              <td>{stratum.framed.toLocaleString(language)}</td>
              <td>{stratum.planned.toLocaleString(language)}</td>
              <td>{stratum.n.toLocaleString(language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lacking.length > 0 && (
        <Notice tone="warning">{say(frameTexts.notInFrame(lacking.map(nameOf).join(', ')))}</Notice>
      )}
    </>
  );
}
