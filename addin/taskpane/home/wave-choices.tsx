import type { Overview } from '#contract/organisation';
import { channels, type Channel } from '#domain/channel';
import { paneTexts } from '../../locales/pane.ts';
import { channelNames } from '../../locales/sheets.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';

type PlatformsProps = {
  readonly overview: Overview;
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
};

export function WavePlatforms({ overview, chosen, onChoose }: PlatformsProps) {
  const { say } = usePane();
  const toggle = (code: string) =>
    onChoose(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset>
      <legend>{say(paneTexts.platformsOf)}</legend>
      {overview.platforms.map(({ code, name }) => (
        <label key={code} class="check">
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          <span>
            {name} <small>{code}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type GridsProps = {
  readonly overview: Overview;
  readonly chosen: Partial<Record<Channel, string>>;
  readonly onChoose: (grids: Partial<Record<Channel, string>>) => void;
};

export function WaveGrids({ overview, chosen, onChoose }: GridsProps) {
  const { say } = usePane();
  const options = [
    { value: '', label: say(paneTexts.noGrid) },
    ...overview.grids.map(({ reference, title }) => ({
      value: reference,
      label: `${say(title)} (${reference})`,
    })),
  ];
  const choose = (channel: Channel, reference: string) => {
    const others = Object.entries(chosen).filter(([one]) => one !== channel);
    onChoose(Object.fromEntries(reference === '' ? others : [...others, [channel, reference]]));
  };
  return (
    <fieldset>
      <legend>{say(paneTexts.gridsOf)}</legend>
      {channels.map((channel) => (
        <Field key={channel} label={say(channelNames[channel])}>
          <Choice
            value={chosen[channel] ?? ''}
            options={options}
            onChoose={(value) => choose(channel, value)}
          />
        </Field>
      ))}
    </fieldset>
  );
}
