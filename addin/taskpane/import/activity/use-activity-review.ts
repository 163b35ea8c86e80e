import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { channels } from '#domain/channel';
import { guessGrain } from '../../../workbook/import/activity/guess-grain.ts';
import type { Grain } from '../../../workbook/import/activity/grains.ts';
import { placeActivity } from '../../../workbook/import/activity/place-activity.ts';
import type { RowIs } from '../../../workbook/import/activity/row-facts.ts';
import { firstAnswers } from '../first-answers.ts';
import { saysUtc } from '../time-zone-choice.tsx';
import { useDateOrder } from '../use-date-order.ts';
import { useKnownNames } from '../use-known-names.ts';
import type { Opened } from '../use-opened-file.ts';
import { useReading } from '../use-reading.ts';
import { useAnsweredBy } from './use-answered-by.ts';
import { useColumnUses } from './use-column-uses.ts';
import { useWordAnswers } from './use-word-answers.ts';

const nothing = { activity: [], unwanted: 0 };

/** What is read of a file of activity, with what the person said of it so far. */
export function useActivityReview({ file, table, readers }: Opened, { platforms, organisation }: Overview) {
  const calendar = organisation.timeZone;
  const { writtenPeriod } = readers;
  const [answers, setAnswers] = useState(() =>
    firstAnswers({ platforms: platforms.map(({ code }) => code), channels }),
  );
  const [rowIs, setRowIs] = useState<RowIs>(() => firstRowIs(table.columns));
  const [saidGrain, setGrain] = useState<Grain | undefined>(undefined);
  const [blanks, setBlanks] = useState<'missing' | 'zero'>('missing');
  const [written, setWritten] = useState('');
  const [turned, setTurned] = useState<boolean | undefined>(undefined);
  const [zone, setZone] = useState(calendar);
  const order = useDateOrder();
  const names = useKnownNames(platforms);
  const samples = useReading(({ signal }) => readers.columnSamples(file, table, signal), [table]).value;
  const columns = useColumnUses(table, samples, rowIs);
  const { uses } = columns;
  const answered = useAnsweredBy(rowIs, uses);
  const timeZone = saysUtc(table) ? 'UTC' : zone;
  const grain = saidGrain ?? (samples === undefined ? 'day' : guessGrain(table, samples));
  const { answeredBy } = answered;
  const rules = { order: order.used, timeZone, calendar, areTurned: turned === true };
  const reading = useReading(
    async (walk) =>
      samples && readers.readActivity(file, table, { ...rules, rowIs, uses, answeredBy, grain }, walk),
    [table, samples, order.used, timeZone, turned, rowIs, uses, answeredBy, grain],
  );
  const read = reading.value;
  useEffect(() => {
    if (read !== undefined) order.learn(read.order);
  }, [read]);
  const words = useWordAnswers(uses, read?.words);
  const period = writtenPeriod(written) ?? '';
  const { platformOf } = names;
  const placed = useMemo(() => {
    if (read === undefined) return nothing;
    const whole = { ...answers, period };
    const blank = rowIs === 'contact' ? 'skipped' : blanks;
    return placeActivity(read.activity, { platformOf, whole, uses, wordSaid: words.wordSaid, blanks: blank });
  }, [read, platformOf, answers, period, blanks, words.wordSaid]);
  const said = { answers, setAnswers, rowIs, setRowIs, grain, setGrain, blanks, setBlanks };
  const dates = { written, setWritten, period, turned, setTurned, zone, setZone, calendar, order };
  return { ...said, ...dates, writtenPeriod, samples, columns, answered, words, names, reading, placed };
}

export type ActivityReview = ReturnType<typeof useActivityReview>;

/** A log has an id for each contact and says when it started. */
const firstRowIs = ({ id, start }: Opened['table']['columns']): RowIs =>
  id !== undefined && start !== undefined ? 'contact' : 'total';
