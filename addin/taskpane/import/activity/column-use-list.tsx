import { activityImportTexts } from '../../../locales/activity-import.ts';
import type { ColumnSamples } from '../../../workbook/import/activity/column-samples.ts';
import { freeColumns } from '../../../workbook/import/activity/guess-uses.ts';
import type { RowIs } from '../../../workbook/import/activity/row-facts.ts';
import type { FoundTable } from '../../../workbook/import/found-table.ts';
import { usePane } from '../../pane-context.ts';
import { ColumnUseChoice } from './column-use-choice.tsx';
import { NumberUseChoices } from './number-use-choices.tsx';
import type { UseChoice } from './use-column-uses.ts';

type ColumnUseListProps = {
  readonly table: FoundTable;
  readonly samples: ColumnSamples;
  readonly choice: UseChoice;
  readonly rowIs: RowIs;
};

/** Each column with what it tells; those that are left out stand folded below, to be said otherwise. */
export function ColumnUseList({ table, samples, choice, rowIs }: ColumnUseListProps) {
  const { say } = usePane();
  const free = freeColumns(table);
  const used = free.filter(({ place }) => choice.uses.has(place));
  const others = free.filter(({ place }) => !choice.uses.has(place));
  const choices = { samples, choice, rowIs };
  return (
    <section>
      <h2>{say(activityImportTexts.columns)}</h2>
      {used.length === 0 && <p class="pending">{say(activityImportTexts.nothingUsed)}</p>}
      {used.map((column) => (
        <fieldset key={column.place} class="column-use">
          <legend>{column.heading}</legend>
          <ColumnUseChoice column={column} {...choices} />
          <NumberUseChoices column={column} table={table} {...choices} />
        </fieldset>
      ))}
      {others.length > 0 && (
        <details open={used.length === 0}>
          <summary>{say(activityImportTexts.others(others.length))}</summary>
          {others.map((column) => (
            <label key={column.place} class="field">
              <span class="label">{column.heading}</span>
              <ColumnUseChoice column={column} {...choices} />
            </label>
          ))}
        </details>
      )}
    </section>
  );
}
