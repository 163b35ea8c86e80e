import type { Overview } from '#contract/organisation';
import { channels } from '#domain/channel';
import { activityImportTexts } from '../../../locales/activity-import.ts';
import { volumeTexts } from '../../../locales/import-volumes.ts';
import { grains } from '../../../workbook/import/activity/grains.ts';
import type { FoundTable } from '../../../workbook/import/found-table.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { usePane } from '../../pane-context.ts';
import { asked, type Asked } from '../first-answers.ts';
import { TimeZoneChoice } from '../time-zone-choice.tsx';
import { WholeFile } from '../whole-file.tsx';
import { AnsweredByChoice } from './answered-by-choice.tsx';
import type { ActivityReview } from './use-activity-review.ts';

type WholeActivityProps = {
  readonly table: FoundTable;
  readonly platforms: Overview['platforms'];
  readonly review: ActivityReview;
};

/** What a file does not say of each row. */
export const unsaidOf = ({ columns }: FoundTable): readonly Asked[] =>
  asked.filter((field) => columns[field] === undefined);

export const needsPeriod = ({ columns }: FoundTable): boolean =>
  columns.period === undefined && columns.start === undefined;

/** What is said once for the whole file: what a row is, whose it is, how long its period is. */
export function WholeActivity({ table, platforms, review }: WholeActivityProps) {
  const { say } = usePane();
  const { answers, setAnswers, calendar, zone, setZone, rowIs, setRowIs, written, setWritten } = review;
  const isDated = table.columns.period === undefined && table.columns.start !== undefined;
  return (
    <WholeFile {...{ fields: unsaidOf(table), platforms, channels: channels, answers }} onChange={setAnswers}>
      {needsPeriod(table) && (
        <Field label={say(volumeTexts.period)}>
          <input value={written} onInput={(event) => setWritten(event.currentTarget.value)} />
        </Field>
      )}
      <Field label={say(activityImportTexts.rowIs)}>
        <Choice
          value={rowIs}
          options={[
            { value: 'total', label: say(activityImportTexts.rowIsTotal) },
            { value: 'contact', label: say(activityImportTexts.rowIsContact) },
          ]}
          onChoose={(said) => setRowIs(said === 'contact' ? said : 'total')}
        />
      </Field>
      {rowIs === 'contact' && <AnsweredByChoice table={table} review={review} />}
      {hasDates(table, review) && <GrainChoice review={review} />}
      {isDated && <TimeZoneChoice table={table} here={calendar} value={zone} onChoose={setZone} />}
    </WholeFile>
  );
}

/** Whether periods are worked out from dates: a month by its name is one already. */
const hasDates = ({ columns }: FoundTable, { samples, writtenPeriod }: ActivityReview): boolean => {
  const cells = samples?.get((columns.period ?? columns.start)?.place ?? -1) ?? [];
  return columns.period === undefined
    ? columns.start !== undefined
    : cells.some((cell) => cell instanceof Date || writtenPeriod(String(cell)) === undefined);
};

/** How long the periods are that dates are counted into. */
function GrainChoice({ review: { grain, setGrain } }: Pick<WholeActivityProps, 'review'>) {
  const { say } = usePane();
  return (
    <Field label={say(activityImportTexts.grain)}>
      <Choice
        value={grain}
        options={grains.map((value) => ({ value, label: say(activityImportTexts.grains[value]) }))}
        onChoose={(said) => setGrain(grains.find((one) => one === said) ?? grain)}
      />
    </Field>
  );
}
