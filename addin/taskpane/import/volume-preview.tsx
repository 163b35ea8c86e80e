import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { volumeTexts } from '../../locales/import-volumes.ts';
import { paneTexts } from '../../locales/pane.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import { keyOf, type PlacedVolume } from '../../workbook/import/place-volumes.ts';
import { usePane } from '../pane-context.ts';
import './volume-preview.css';

const SHOWN = 200;

type VolumePreviewProps = {
  readonly volumes: readonly PlacedVolume[];
  readonly present: ReadonlyMap<string, number>;
};

/** Volumes by platform, period and flow, with their total and what each replaces. */
export function VolumePreview({ volumes, present }: VolumePreviewProps) {
  const { say, language } = usePane();
  const { fresh, replaced, unchanged } = outcomes(volumes, present);
  const total = volumes.reduce((sum, { received }) => sum + received, 0);
  const shown = (count: number) => count.toLocaleString(language);
  return (
    <>
      <p class="pending" role="status">
        {say(volumeTexts.summary(fresh, replaced, unchanged))}
      </p>
      <table class="volumes">
        <caption>{say(volumeTexts.preview)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(importOutcomeTexts.fields.platform)}</th>
            <th scope="col">{say(importOutcomeTexts.fields.period)}</th>
            <th scope="col">{say(volumeTexts.flow)}</th>
            <th scope="col">{say(volumeTexts.received)}</th>
          </tr>
        </thead>
        <tbody>
          {volumes.slice(0, SHOWN).map((volume) => (
            <tr key={keyOf(volume)}>
              <td>{volume.platform}</td>
              <td>{volume.period}</td>
              <td>
                {say(channelNames[volume.channel])} {say(directionNames[volume.direction])}
              </td>
              <td>
                {shown(volume.received)}
                <Before volume={volume} before={present.get(keyOf(volume))} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {say(volumeTexts.total)}
            </th>
            <td>{shown(total)}</td>
          </tr>
        </tfoot>
      </table>
      {volumes.length > SHOWN && <p class="meta">{say(paneTexts.others(volumes.length - SHOWN))}</p>}
    </>
  );
}

type BeforeProps = { readonly volume: PlacedVolume; readonly before: number | undefined };

function Before({ volume, before }: BeforeProps) {
  const { say, language } = usePane();
  if (before === undefined) return null;
  const text =
    before === volume.received ? volumeTexts.unchanged : volumeTexts.before(before.toLocaleString(language));
  return <small>{say(text)}</small>;
}

function outcomes(volumes: readonly PlacedVolume[], present: ReadonlyMap<string, number>) {
  const befores = volumes.map((volume) => ({ before: present.get(keyOf(volume)), now: volume.received }));
  const fresh = befores.filter(({ before }) => before === undefined).length;
  const unchanged = befores.filter(({ before, now }) => before === now).length;
  return { fresh, unchanged, replaced: volumes.length - fresh - unchanged };
}
