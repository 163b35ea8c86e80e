import { sendTexts } from '../../locales/send-recordings.ts';
import type { ChosenTable } from '../../workbook/recordings/read-chosen.ts';
import {
  textMeanings,
  type TextColumns,
  type TextMeaning,
  type TextTable,
} from '../../workbook/recordings/text-columns.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

type TableColumnsProps = { readonly chosen: ChosenTable; readonly onChange: (table: TextTable) => void };

/** Which column of a table is which: as its headings say, or as the person does. */
export function TableColumns({ chosen: { name, table }, onChange }: TableColumnsProps) {
  const { say } = usePane();
  const { columns, headings, persons } = table;
  const options = [
    { value: '', label: say(sendTexts.noColumn) },
    ...headings.map(({ place, heading }) => ({ value: String(place), label: heading })),
  ];
  const change = (meaning: TextMeaning, place: string): void => {
    const column = headings.find((one) => String(one.place) === place);
    const others: TextColumns = Object.fromEntries(
      Object.entries(columns).filter(([one]) => one !== meaning),
    );
    onChange({ ...table, columns: column === undefined ? others : { ...others, [meaning]: column } });
  };
  return (
    <section>
      <h2>{say(sendTexts.columnsOf(name))}</h2>
      {textMeanings.map((meaning) => (
        <Field key={meaning} label={say(sendTexts.columns[meaning])}>
          <Choice
            value={String(columns[meaning]?.place ?? '')}
            options={options}
            onChoose={(place) => change(meaning, place)}
          />
        </Field>
      ))}
      {persons.length > 0 && (
        <p class="hint">{say(sendTexts.personsLeft(persons.map(({ heading }) => heading).join(', ')))}</p>
      )}
      {(columns.id === undefined || columns.text === undefined) && (
        <Notice tone="warning">{say(sendTexts.columnsOpen)}</Notice>
      )}
    </section>
  );
}
