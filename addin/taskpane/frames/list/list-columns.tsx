import { importTexts } from '../../../locales/import.ts';
import { listTexts } from '../../../locales/import-list.ts';
import type { FoundTable } from '../../../workbook/import/found-table.ts';
import { listMeanings, type ListColumns, type ListMeaning } from '../../../workbook/import/list-columns.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { usePane } from '../../pane-context.ts';

type ListColumnChoicesProps = {
  readonly table: FoundTable;
  readonly list: ListColumns;
  readonly onChange: (list: ListColumns) => void;
};

/** The columns that a list may have beside its contacts; of persons only that of the agent, and what becomes of it. */
export function ListColumnChoices({ table, list, onChange }: ListColumnChoicesProps) {
  const { say } = usePane();
  const choose = (meaning: ListMeaning, value: string): void => {
    const column = columnsFor(meaning, table).find(({ place }) => String(place) === value);
    const others = Object.fromEntries(Object.entries(list).filter(([name]) => name !== meaning));
    onChange(column === undefined ? others : { ...others, [meaning]: column });
  };
  return (
    <section>
      <h2>{say(listTexts.more)}</h2>
      {listMeanings.map((meaning) => (
        <Field
          key={meaning}
          label={say(listTexts.columns[meaning])}
          {...(meaning === 'agent'
            ? { hint: say(list.agent === undefined ? listTexts.agentLeft : listTexts.agentKept) }
            : {})}
        >
          <Choice
            label={say(listTexts.columns[meaning])}
            value={String(list[meaning]?.place ?? '')}
            options={[
              { value: '', label: say(importTexts.noColumn) },
              ...columnsFor(meaning, table).map(({ place, heading }) => ({
                value: String(place),
                label: heading,
              })),
            ]}
            onChoose={(value) => choose(meaning, value)}
          />
        </Field>
      ))}
    </section>
  );
}

/** An agent may stand in any column that is not used otherwise, the rest in none that is about persons. */
function columnsFor(meaning: ListMeaning, { headings, dropped, columns }: FoundTable) {
  const used = new Set(Object.values(columns).map(({ place }) => place));
  const free = headings.filter(({ place }) => !used.has(place));
  return meaning === 'agent' ? [...dropped, ...free] : free;
}
