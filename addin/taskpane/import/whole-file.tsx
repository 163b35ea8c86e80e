import type { ComponentChildren } from 'preact';
import type { Overview } from '#contract/organisation';
import { directions, type Channel } from '#domain/channel';
import { importTexts } from '../../locales/import.ts';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { answered, type Answers, type Asked } from './first-answers.ts';

type WholeFileProps = {
  /** What the file does not say of each row. */
  readonly fields: readonly Asked[];
  readonly platforms: Overview['platforms'];
  readonly channels: readonly Channel[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly children?: ComponentChildren;
};

/** What the file does not say of each row is asked once, for all of them. */
export function WholeFile({ fields, platforms, channels, answers, onChange, children }: WholeFileProps) {
  const { say } = usePane();
  const options = {
    platform: platforms.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    channel: channels.map((value) => ({ value, label: say(channelNames[value]) })),
    direction: directions.map((value) => ({ value, label: say(directionNames[value]) })),
  };
  const toChoose = { value: '', label: say(importTexts.toChoose) };
  return (
    <section>
      <h2>{say(importTexts.wholeFile)}</h2>
      {fields.map((field) => {
        const isOpen = answers.open.includes(field);
        return (
          <Field key={field} label={say(importOutcomeTexts.fields[field])}>
            <Choice
              value={isOpen ? '' : answers[field]}
              options={isOpen ? [toChoose, ...options[field]] : options[field]}
              onChoose={(said) => onChange(answered(answers, field, said))}
            />
          </Field>
        );
      })}
      {children}
    </section>
  );
}
