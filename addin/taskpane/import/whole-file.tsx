import type { WaveView } from '#contract/wave';
import { channels, directions } from '#domain/channel';
import { paneTexts } from '../../locales/pane.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import type { FileAnswers } from '../../workbook/import/read-contacts.ts';
import type { RecognisedFile } from '../../workbook/import/recognise-columns.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';

type WholeFileProps = {
  readonly file: RecognisedFile;
  readonly wave: WaveView;
  readonly answers: FileAnswers;
  readonly onChange: (answers: FileAnswers) => void;
};

/** What the file does not say of each contact is asked once, for all of them. */
export function WholeFile({ file: { columns, utc }, wave, answers, onChange }: WholeFileProps) {
  const { say } = usePane();
  const { platform, channel, direction, timeZone, platforms } = answers;
  const zones = [...new Set([wave.timeZone, 'UTC'])];
  return (
    <section>
      <h2>{say(paneTexts.wholeFile)}</h2>
      {columns.platform === undefined && (
        <Field label={say(paneTexts.fields.platform)}>
          <Choice
            value={platform}
            options={platforms.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
            onChoose={(value) => onChange({ ...answers, platform: value })}
          />
        </Field>
      )}
      {columns.channel === undefined && (
        <Field label={say(paneTexts.fields.channel)}>
          <Choice
            value={channel}
            options={channels.map((value) => ({ value, label: say(channelNames[value]) }))}
            onChoose={(value) =>
              onChange({ ...answers, channel: channels.find((one) => one === value) ?? channel })
            }
          />
        </Field>
      )}
      {columns.direction === undefined && (
        <Field label={say(paneTexts.fields.direction)}>
          <Choice
            value={direction}
            options={directions.map((value) => ({ value, label: say(directionNames[value]) }))}
            onChoose={(value) => onChange({ ...answers, direction: value === 'out' ? 'out' : 'in' })}
          />
        </Field>
      )}
      {!utc && (
        <Field label={say(paneTexts.timeZone)}>
          <Choice
            value={timeZone}
            options={zones.map((value) => ({ value, label: value }))}
            onChoose={(value) => onChange({ ...answers, timeZone: value })}
          />
        </Field>
      )}
    </section>
  );
}
