import type { Overview } from '#contract/organisation';
import { channels } from '#domain/channel';
import { volumeTexts } from '../../locales/import-volumes.ts';
import type { FoundTable } from '../../workbook/import/found-table.ts';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { CountChoice } from './count-choice.tsx';
import { DateOrderChoice } from './date-order-choice.tsx';
import { asked, type Asked } from './first-answers.ts';
import { NameChoices } from './name-choices.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { ReadyVolumes } from './ready-volumes.tsx';
import { TimeZoneChoice } from './time-zone-choice.tsx';
import { TurnedMonthsChoice } from './turned-months-choice.tsx';
import { Understood } from './understood.tsx';
import type { FileChoice, Opened } from './use-opened-file.ts';
import { useVolumeReview, type VolumeReview } from './use-volume-review.ts';
import { WholeFile } from './whole-file.tsx';

const meanings = [
  'platform',
  'period',
  'year',
  'start',
  'time',
  'channel',
  'direction',
] as const satisfies readonly (keyof FoundTable['columns'])[];

type VolumesReviewProps = {
  readonly opened: Opened;
  readonly choice: FileChoice;
  readonly overview: Overview;
};

/** What was understood, what is asked, what is about to be recorded; then the button that records. */
export function VolumesReview({ opened, choice, overview }: VolumesReviewProps) {
  const { table } = opened;
  const { platforms } = overview;
  const review = useVolumeReview(opened, overview);
  const { order, names, reading } = review;
  const read = reading.value;
  return (
    <>
      <Understood opened={opened} meanings={meanings} rows={read?.rows} choice={choice} />
      <CountChoice table={table} review={review} />
      {read && <DateOrderChoice found={read.order} choice={order} />}
      {read?.turned && <TurnedMonthsChoice example={read.turned} review={review} />}
      <WholeVolumes table={table} platforms={platforms} review={review} />
      {read && <NameChoices found={read.names} platforms={platforms} {...names} />}
      <ReadingProgress reading={reading} onGiveUp={choice.giveUp} />
      <ReadyVolumes
        opened={opened}
        review={review}
        fields={unsaid(table, review)}
        needsPeriod={needsPeriod(table, review)}
      />
    </>
  );
}

type WholeVolumesProps = {
  readonly table: FoundTable;
  readonly platforms: Overview['platforms'];
  readonly review: VolumeReview;
};

/** What is asked once for the whole file; nothing when the file says all of it. */
function WholeVolumes({ table, platforms, review }: WholeVolumesProps) {
  const fields = unsaid(table, review);
  const isDated = table.columns.period === undefined && table.columns.start !== undefined;
  const asksPeriod = needsPeriod(table, review);
  if (fields.length === 0 && !isDated && !asksPeriod) return null;
  const { answers, setAnswers, calendar, zone, setZone } = review;
  return (
    <WholeFile {...{ fields, platforms, channels, answers }} onChange={setAnswers}>
      {asksPeriod && <PeriodField review={review} />}
      {isDated && <TimeZoneChoice table={table} here={calendar} value={zone} onChoose={setZone} />}
    </WholeFile>
  );
}

/** What neither a column nor the headings of the columns counted say. */
const unsaid = ({ columns }: FoundTable, { counts }: VolumeReview): readonly Asked[] =>
  asked.filter((field) => {
    if (columns[field] !== undefined) return false;
    return (
      field === 'platform' || counts.length === 0 || counts.some((column) => column[field] === undefined)
    );
  });

const needsPeriod = ({ columns }: FoundTable, { counts }: VolumeReview): boolean =>
  columns.period === undefined &&
  columns.start === undefined &&
  counts.some(({ period }) => period === undefined);

function PeriodField({ review: { written, setWritten } }: { readonly review: VolumeReview }) {
  const { say } = usePane();
  return (
    <Field label={say(volumeTexts.period)}>
      <input value={written} onInput={(event) => setWritten(event.currentTarget.value)} />
    </Field>
  );
}
