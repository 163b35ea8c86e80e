import { useState } from 'preact/hooks';
import { importTexts } from '../../locales/import.ts';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import type { FoundTable, KeptMeaning } from '../../workbook/import/found-table.ts';
import { usePane } from '../pane-context.ts';
import { ColumnChoices } from './column-choices.tsx';

type ColumnPairsProps = {
  readonly table: FoundTable;
  readonly meanings: readonly KeptMeaning[];
  readonly onChange: (table: FoundTable) => void;
};

/** Which column is what; a button to say otherwise where the headings mislead. */
export function ColumnPairs(props: ColumnPairsProps) {
  const { say } = usePane();
  const [isChanging, setChanging] = useState(false);
  const { table, meanings } = props;
  if (isChanging) return <ColumnChoices {...props} />;
  return (
    <>
      <dl class="pairs">
        {meanings.map((meaning) => {
          const column = table.columns[meaning];
          if (column === undefined) return null;
          return (
            <div key={meaning}>
              <dt>{say(importOutcomeTexts.fields[meaning])}</dt>
              <dd>{say(importTexts.quoted(column.heading))}</dd>
            </div>
          );
        })}
      </dl>
      <button type="button" class="link" onClick={() => setChanging(true)}>
        {say(importTexts.changeColumns)}
      </button>
    </>
  );
}
