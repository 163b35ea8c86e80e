import { importTexts } from '../../locales/import.ts';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import type { FoundTable, KeptMeaning } from '../../workbook/import/found-table.ts';
import { Choice } from '../parts/choice.tsx';
import { usePane } from '../pane-context.ts';

type ColumnChoicesProps = {
  readonly table: FoundTable;
  readonly meanings: readonly KeptMeaning[];
  readonly onChange: (table: FoundTable) => void;
};

/** Which column is what, to be said otherwise where the headings mislead. */
export function ColumnChoices({ table, meanings, onChange }: ColumnChoicesProps) {
  const { say } = usePane();
  const options = [
    { value: '', label: say(importTexts.noColumn) },
    ...table.headings.map(({ place, heading }) => ({ value: String(place), label: heading })),
  ];
  const choose = (meaning: KeptMeaning, value: string): void => {
    const column = table.headings.find(({ place }) => String(place) === value);
    const others = Object.entries(table.columns).filter(([name]) => name !== meaning);
    onChange({
      ...table,
      columns: { ...Object.fromEntries(others), ...(column === undefined ? {} : { [meaning]: column }) },
    });
  };
  return (
    <dl class="pairs columns">
      {meanings.map((meaning) => {
        const name = say(importOutcomeTexts.fields[meaning]);
        return (
          <div key={meaning}>
            <dt>{name}</dt>
            <dd>
              <Choice
                label={`${say(importTexts.column)} : ${name}`}
                value={String(table.columns[meaning]?.place ?? '')}
                options={options}
                onChoose={(value) => choose(meaning, value)}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
