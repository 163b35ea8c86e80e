import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { channels } from '#domain/channel';
import { placeContacts } from '../../workbook/import/place-contacts.ts';
import { firstAnswers } from './first-answers.ts';
import { saysUtc } from './time-zone-choice.tsx';
import { useDateOrder } from './use-date-order.ts';
import { useKnownNames } from './use-known-names.ts';
import type { Opened } from './use-opened-file.ts';
import { useReading } from './use-reading.ts';

const nothing = { contacts: [], unwanted: 0 };

/** What is read of a file of contacts, with what the person said of it so far. */
export function useContactReview({ file, table, readers }: Opened, wave: WaveView, overview: Overview) {
  const platforms = overview.platforms.filter(({ code }) => wave.platforms.includes(code));
  const used = channels.filter((channel) => wave.grids[channel] !== undefined);
  const [answers, setAnswers] = useState(() =>
    firstAnswers({ platforms: platforms.map(({ code }) => code), channels: used }),
  );
  const [zone, setZone] = useState(wave.timeZone);
  const timeZone = saysUtc(table) ? 'UTC' : zone;
  const order = useDateOrder();
  const names = useKnownNames(overview.platforms);
  const reading = useReading(
    (walk) => readers.readContacts(file, table, { order: order.used, timeZone }, walk),
    [table, order.used, timeZone],
  );
  const read = reading.value;
  useEffect(() => {
    if (read !== undefined) order.learn(read.order);
  }, [read]);
  const placed = useMemo(
    () => (read === undefined ? nothing : placeContacts(read, names.platformOf, answers)),
    [read, names.platformOf, answers],
  );
  return { platforms, channels: used, answers, setAnswers, zone, setZone, order, names, reading, placed };
}

export type ContactReview = ReturnType<typeof useContactReview>;
