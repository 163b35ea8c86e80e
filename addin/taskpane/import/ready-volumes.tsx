import type { VolumeRecord } from '#contract/volume';
import type { Text } from '#domain/text';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { volumeTexts } from '../../locales/import-volumes.ts';
import { keyOf, type PlacedVolume } from '../../workbook/import/place-volumes.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import type { Asked } from './first-answers.ts';
import { NotCounted } from './not-counted.tsx';
import { openQuestions } from './open-questions.ts';
import { StartImport } from './start-import.tsx';
import type { Opened } from './use-opened-file.ts';
import { usePresentVolumes, type PresentVolumes } from './use-present-volumes.ts';
import type { VolumeReview } from './use-volume-review.ts';
import { VolumeDates } from './volume-dates.tsx';
import { VolumePreview } from './volume-preview.tsx';

type ReadyVolumesProps = {
  readonly opened: Opened;
  readonly review: VolumeReview;
  /** What the person says for the whole file. */
  readonly fields: readonly Asked[];
  readonly needsPeriod: boolean;
};

/** Nothing is compared while something is open: half of the rows would look for the wrong volumes. */
const none: readonly PlacedVolume[] = [];

/** The volumes as they will be recorded, what of it replaces what, and the button that records. */
export function ReadyVolumes(props: ReadyVolumesProps) {
  const { opened, review } = props;
  const { model, say } = usePane();
  const { reading, placed } = review;
  const read = reading.value;
  const open = openOfVolumes(props).map(say);
  const volumes = open.length === 0 ? placed.volumes : none;
  const compared = usePresentVolumes(volumes);
  const changed = volumes.filter((volume) => compared.present?.get(keyOf(volume)) !== volume.received);
  const record = () =>
    void model.volumes.start(changed.map(recordOf)).then(() => model.app.formulas.refresh());
  return (
    <>
      {read && <VolumeDates between={read.between} timeZone={review.calendar} />}
      <Compared volumes={volumes} compared={compared} />
      {read && <NotCounted read={read} opened={opened} unwanted={placed.unwanted} />}
      <StartImport
        label={say(volumeTexts.recordNow(changed.length))}
        open={open}
        nothing={changed.length === 0 ? say(volumeTexts.nothing) : undefined}
        busy={reading.busy || (volumes.length > 0 && compared.present === undefined)}
        onStart={record}
      />
    </>
  );
}

/** What the person still has to say before anything is recorded. */
function openOfVolumes({ opened, review, fields, needsPeriod }: ReadyVolumesProps): readonly Text[] {
  const { reading, answers, order, names, period, turned } = review;
  const unsaid = { ...answers, open: answers.open.filter((field) => fields.includes(field)) };
  const { columns } = opened.table;
  return [
    ...openQuestions({ answers: unsaid, columns, read: reading.value, order, names }),
    ...(reading.value?.turned !== undefined && turned === undefined ? [volumeTexts.turnedAsked] : []),
    ...(needsPeriod && period === '' ? [importOutcomeTexts.fields.period] : []),
  ];
}

const recordOf = ({ platform, period, channel, direction, received }: PlacedVolume): VolumeRecord => ({
  ...{ platform, period, channel, direction },
  received,
});

type ComparedProps = { readonly volumes: readonly PlacedVolume[]; readonly compared: PresentVolumes };

function Compared({ volumes, compared: { present, failure, retry } }: ComparedProps) {
  const { say } = usePane();
  if (volumes.length === 0) return null;
  if (failure !== undefined) return <FailureNotice failure={failure} retry={retry} />;
  if (present === undefined) return <p role="status">{say(volumeTexts.comparing)}</p>;
  return <VolumePreview volumes={volumes} present={present} />;
}
