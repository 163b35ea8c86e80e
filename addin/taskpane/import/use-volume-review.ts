import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { channels } from '#domain/channel';
import type { CountColumn, FoundTable } from '../../workbook/import/found-table.ts';
import { placeVolumes } from '../../workbook/import/place-volumes.ts';
import { firstAnswers } from './first-answers.ts';
import { saysUtc } from './time-zone-choice.tsx';
import { useDateOrder } from './use-date-order.ts';
import { useKnownNames } from './use-known-names.ts';
import type { Opened } from './use-opened-file.ts';
import { useReading } from './use-reading.ts';

const nothing = { volumes: [], unwanted: 0 };

/** What is read of a file of volumes, with what the person said of it so far. */
export function useVolumeReview({ file, table, readers }: Opened, { platforms, organisation }: Overview) {
  const calendar = organisation.timeZone;
  const [answers, setAnswers] = useState(() =>
    firstAnswers({ platforms: platforms.map(({ code }) => code), channels }),
  );
  const [count, setCount] = useState(() => firstCount(table));
  const [written, setWritten] = useState('');
  const [turned, setTurned] = useState<boolean | undefined>(undefined);
  const [zone, setZone] = useState(calendar);
  const order = useDateOrder();
  const names = useKnownNames(platforms);
  const counts = useMemo(() => countedColumns(table, count), [table, count]);
  const timeZone = saysUtc(table) ? 'UTC' : zone;
  const rules = { order: order.used, timeZone, calendar, counts, areTurned: turned === true };
  const reading = useReading(
    (walk) => readers.readVolumes(file, table, rules, walk),
    [table, order.used, timeZone, counts, turned],
  );
  const read = reading.value;
  useEffect(() => {
    if (read !== undefined) order.learn(read.order);
  }, [read]);
  const period = readers.writtenPeriod(written) ?? '';
  const placed = useMemo(
    () =>
      read === undefined ? nothing : placeVolumes(read.volumes, names.platformOf, { ...answers, period }),
    [read, names.platformOf, answers, period],
  );
  const said = {
    answers,
    setAnswers,
    count,
    setCount,
    written,
    setWritten,
    period,
    zone,
    setZone,
    turned,
    setTurned,
  };
  return { ...said, calendar, counts, order, names, reading, placed };
}

export type VolumeReview = ReturnType<typeof useVolumeReview>;

/** Each row of the file counts as one contact. */
export const EACH_ROW = 'rows';

/** The place of the column that is counted: of a log, which has ids, the rows themselves are. */
const firstCount = ({ columns, counts: [best] }: FoundTable): string =>
  columns.id !== undefined || best === undefined ? EACH_ROW : String(best.place);

const countedColumns = ({ counts, isWide }: FoundTable, chosen: string): readonly CountColumn[] =>
  isWide ? counts : counts.filter(({ place }) => String(place) === chosen);
