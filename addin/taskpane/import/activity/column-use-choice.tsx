import { measureIds } from '#domain/activity/measure';
import { activityImportTexts } from '../../../locales/activity-import.ts';
import { measureNames } from '../../../locales/activity.ts';
import type { ColumnSamples } from '../../../workbook/import/activity/column-samples.ts';
import {
  kindOf,
  markQuestions,
  yesNoQuestions,
  type ColumnUse,
  type Fed,
} from '../../../workbook/import/activity/column-use.ts';
import { numberUse, withCount } from '../../../workbook/import/activity/guess-uses.ts';
import type { RowIs } from '../../../workbook/import/activity/row-facts.ts';
import type { FoundColumn } from '../../../workbook/import/found-table.ts';
import { usePane, type Pane } from '../../pane-context.ts';
import type { UseChoice } from './use-column-uses.ts';

export type OfColumn = {
  readonly column: FoundColumn;
  readonly samples: ColumnSamples;
  readonly choice: UseChoice;
  readonly rowIs: RowIs;
};

const LEFT_OUT = '-';

/** What a column tells: a measure, an answer of each contact, or nothing. */
export function ColumnUseChoice({ column, samples, choice, rowIs }: OfColumn) {
  const { say } = usePane();
  const { place, heading } = column;
  const use = choice.uses.get(place);
  const choose = (said: string): void => {
    const option = offered(rowIs).find(({ value }) => value === said);
    const chosen = option?.use(heading, samples.get(place) ?? []);
    choice.say(place, chosen === undefined ? null : asOf(rowIs, withCount(chosen, choice.uses)));
  };
  const value = use === undefined ? LEFT_OUT : valueOf(use);
  const groups = [
    { label: activityImportTexts.asked, options: offered(rowIs).filter(({ isAsked }) => isAsked) },
    { label: activityImportTexts.sums, options: offered(rowIs).filter(({ isAsked }) => !isAsked) },
  ];
  return (
    <select
      value={value}
      aria-label={say(activityImportTexts.tells(heading))}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value={LEFT_OUT} selected={value === LEFT_OUT}>
        {say(activityImportTexts.leftOut)}
      </option>
      {groups.map(
        ({ label, options }) =>
          options.length > 0 && (
            <optgroup key={label.fr} label={say(label)}>
              {options.map((option) => (
                <option key={option.value} value={option.value} selected={option.value === value}>
                  {option.label(say)}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}

type Offered = {
  readonly value: string;
  readonly isAsked: boolean;
  readonly label: (say: Pane['say']) => string;
  readonly use: (heading: string, cells: Parameters<typeof numberUse>[2]) => ColumnUse;
};

/** Of one contact a duration is its own, whatever its heading says of averages. */
const asOf = (rowIs: RowIs, use: ColumnUse): ColumnUse =>
  rowIs === 'contact' && use.how === 'average' ? { ...use, how: 'sum', by: undefined } : use;

const valueOf = (use: ColumnUse): string => {
  if (use.how === 'words') return `words ${use.asks}`;
  return use.how === 'filled' ? `filled ${use.feeds}` : use.feeds;
};

const number = (feeds: Fed): Offered => ({
  value: feeds,
  isAsked: false,
  label: (say) => say(measureNames[feeds]),
  use: (heading, cells) => numberUse(feeds, heading, cells),
});

const ofTotals: readonly Offered[] = measureIds.map(number);

/** Of one contact there are durations and amounts; what counts contacts is an answer. */
const ofContacts: readonly Offered[] = [
  ...[...yesNoQuestions, ...markQuestions].map((asks): Offered => ({
    value: `words ${asks}`,
    isAsked: true,
    label: (say) => say(activityImportTexts.questions[asks]),
    use: () => ({ how: 'words', asks }),
  })),
  {
    value: 'filled reasonsNoted',
    isAsked: true,
    label: (say) => `${say(measureNames.reasonsNoted)}${say(activityImportTexts.filled)}`,
    use: () => ({ how: 'filled', feeds: 'reasonsNoted' }),
  },
  ...measureIds.filter((fed) => kindOf(fed) === 'seconds' || kindOf(fed) === 'money').map(number),
];

const offered = (rowIs: RowIs): readonly Offered[] => (rowIs === 'contact' ? ofContacts : ofTotals);
