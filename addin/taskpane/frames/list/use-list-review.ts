import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { channels } from '#domain/channel';
import { guessFate, guessNotice, type Fate } from '../../../workbook/import/word-meanings.ts';
import { firstAnswers } from '../../import/first-answers.ts';
import { saysUtc } from '../../import/time-zone-choice.tsx';
import { useDateOrder } from '../../import/use-date-order.ts';
import { useKnownNames } from '../../import/use-known-names.ts';
import type { Opened } from '../../import/use-opened-file.ts';
import { useReading } from '../../import/use-reading.ts';
import { useWordMeanings } from './use-word-meanings.ts';

/** What is read of a list of contacts, with what the person said of it so far. */
export function useListReview({ file, table, readers }: Opened, wave: WaveView, overview: Overview) {
  const { noticeDeclared: declared, noticeHow: how } = overview.organisation;
  const platforms = overview.platforms.filter(({ code }) => wave.platforms.includes(code));
  const used = channels.filter((channel) => wave.grids[channel] !== undefined);
  const [answers, setAnswers] = useState(() =>
    firstAnswers({ platforms: platforms.map(({ code }) => code), channels: used }),
  );
  const [list, setList] = useState(() => readers.guessListColumns(table));
  const [notice, setNotice] = useState({ declared, how });
  const [zone, setZone] = useState(wave.timeZone);
  const order = useDateOrder();
  const names = useKnownNames(overview.platforms);
  const rules = { order: order.used, timeZone: saysUtc(table) ? 'UTC' : zone, list };
  const reading = useReading(
    (walk) => readers.readContactList(file, table, rules, walk),
    [table, rules.order, rules.timeZone, list.notice, list.outcome],
  );
  const read = reading.value;
  useEffect(() => {
    if (read !== undefined) order.learn(read.order);
  }, [read]);
  const fates = useWordMeanings<Fate>(list.outcome, read?.outcomes, guessFate);
  const notices = useWordMeanings(list.notice, read?.notices, guessNotice);
  const said = { answers, setAnswers, list, setList, notice, setNotice, zone, setZone };
  return { ...said, platforms, channels: used, rules, order, names, reading, fates, notices };
}

export type ListReview = ReturnType<typeof useListReview>;
