import { importTexts } from '../../locales/import.ts';
import { volumeTexts } from '../../locales/import-volumes.ts';
import type { TurnedMonth } from '../../workbook/import/turned-months.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import type { VolumeReview } from './use-volume-review.ts';

type TurnedMonthsChoiceProps = {
  readonly example: TurnedMonth;
  readonly review: Pick<VolumeReview, 'turned' | 'setTurned'>;
};

/** Whether dates in a column of periods are days, or months that Excel made days of. */
export function TurnedMonthsChoice({ example, review: { turned, setTurned } }: TurnedMonthsChoiceProps) {
  const { say, language } = usePane();
  const written = (text: string, dateStyle: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...dateStyle, timeZone: 'UTC' }).format(new Date(text));
  const day = written(example.day, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = written(example.month, { month: 'long', year: 'numeric' });
  const options = [
    ...(turned === undefined ? [{ value: '', label: say(importTexts.toChoose) }] : []),
    { value: 'months', label: say(volumeTexts.turnedMonths(month)) },
    { value: 'days', label: say(volumeTexts.turnedDays(day)) },
  ];
  return (
    <Field label={say(volumeTexts.turnedAsked)} hint={say(volumeTexts.turnedWhy)}>
      <Choice
        value={turned === undefined ? '' : turned ? 'months' : 'days'}
        options={options}
        onChoose={(said) => setTurned(said === 'months')}
      />
    </Field>
  );
}
