import { activityImportTexts } from '../../../locales/activity-import.ts';
import type { FoundTable } from '../../../workbook/import/found-table.ts';
import { freeColumns } from '../../../workbook/import/activity/guess-uses.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { usePane } from '../../pane-context.ts';
import type { ActivityReview } from './use-activity-review.ts';

type AnsweredByChoiceProps = { readonly table: FoundTable; readonly review: ActivityReview };

const ROWS = 'rows';
const NONE = '-';

/** Which contacts of a log were answered: all of them, or those with something in a column. */
export function AnsweredByChoice({ table, review: { answered } }: AnsweredByChoiceProps) {
  const { say } = usePane();
  const options = [
    { value: ROWS, label: say(activityImportTexts.answeredAll) },
    ...freeColumns(table).map(({ place, heading }) => ({
      value: String(place),
      label: say(activityImportTexts.answeredFilled(heading)),
    })),
    { value: NONE, label: say(activityImportTexts.answeredColumn) },
  ];
  const { isTold, said, setSaid } = answered;
  return (
    <Field label={say(activityImportTexts.answeredBy)}>
      <Choice
        disabled={isTold}
        value={isTold || said === undefined ? NONE : String(said)}
        options={options}
        onChoose={(chosen) =>
          setSaid(chosen === ROWS ? chosen : chosen === NONE ? undefined : Number(chosen))
        }
      />
    </Field>
  );
}
