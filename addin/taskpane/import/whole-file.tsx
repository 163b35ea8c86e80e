import type { WaveView } from '#contract/wave';
import { channels, directions } from '#domain/channel';
import { importTexts } from '../../locales/import.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import type { RecognisedFile } from '../../workbook/import/recognise-columns.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { asked, type Answers, type Asked } from './first-answers.ts';

type WholeFileProps = {
  readonly file: RecognisedFile;
  readonly wave: WaveView;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
};

/** What the file does not say of each contact is asked once, for all of them. */
export function WholeFile({ file: { columns, utc }, wave, answers, onChange }: WholeFileProps) {
  const { say } = usePane();
  const change = (field: Asked, said: string) =>
    onChange({ ...answered(answers, field, said), open: answers.open.filter((one) => one !== field) });
  const options = {
    platform: answers.platforms.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    channel: channels
      .filter((value) => wave.grids[value] !== undefined)
      .map((value) => ({ value, label: say(channelNames[value]) })),
    direction: directions.map((value) => ({ value, label: say(directionNames[value]) })),
  };
  const zones = [...new Set([wave.timeZone, 'UTC'])];
  return (
    <section>
      <h2>{say(importTexts.wholeFile)}</h2>
      {asked
        .filter((field) => columns[field] === undefined)
        .map((field) => (
          <Field key={field} label={say(importTexts.fields[field])}>
            <Choice
              value={answers.open.includes(field) ? '' : answers[field]}
              options={
                answers.open.includes(field)
                  ? [{ value: '', label: say(importTexts.toChoose) }, ...options[field]]
                  : options[field]
              }
              onChoose={(said) => change(field, said)}
            />
          </Field>
        ))}
      {!utc && (
        <Field label={say(importTexts.timeZone)}>
          <Choice
            value={answers.timeZone}
            options={zones.map((value) => ({ value, label: value }))}
            onChoose={(timeZone) => onChange({ ...answers, timeZone })}
          />
        </Field>
      )}
    </section>
  );
}

function answered(answers: Answers, field: Asked, said: string): Answers {
  switch (field) {
    case 'platform':
      return { ...answers, platform: said };
    case 'channel':
      return { ...answers, channel: channels.find((channel) => channel === said) ?? answers.channel };
    case 'direction':
      return { ...answers, direction: said === 'out' ? 'out' : 'in' };
  }
}
