import * as fc from 'fast-check';
import { readMoment } from '../../../addin/workbook/import/read-moment.ts';
import { readPeriod } from '../../../addin/workbook/import/read-period.ts';
import { startReader } from '../../../addin/workbook/import/read-start.ts';
import { readTime } from '../../../addin/workbook/import/read-time.ts';

const SECONDS_PER_DAY = 86_400;
const two = (value: number): string => String(value).padStart(2, '0');
/** A second between 1990 and 2090. */
const seconds = fc.integer({ min: 631_152_000, max: 3_786_912_000 });

const serialOf = (at: number): number => at / SECONDS_PER_DAY + 25_569;

function partsOf(at: number) {
  const date = new Date(at * 1000);
  const time = `${date.getUTCHours()}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { date, time, year, month, day };
}

test('a serial, its text, a cell of Excel and a written date of one moment are one moment', () => {
  fc.assert(
    fc.property(seconds, (at) => {
      const { date, time, year, month, day } = partsOf(at);
      const written = [
        serialOf(at),
        String(serialOf(at)),
        String(serialOf(at)).replace('.', ','),
        date,
        new Date(date.getTime() - 0.4),
        `${day}/${month}/${year} ${time}`,
        `${two(day)}.${two(month)}.${year} ${time}`,
        date.toISOString(),
        `${year}-${two(month)}-${two(day)} ${time}`,
        `${year}${two(month)}${two(day)}${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}`,
        `lundi ${day} ${date.toLocaleString('fr', { month: 'long', timeZone: 'UTC' })} ${year} ${time}`,
        `${date.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${day}, ${year}, ${date.toLocaleTimeString('en-US', { timeZone: 'UTC' })}`,
      ];

      expect(written.map((cell) => readMoment(cell, 'day-first')?.seconds)).toEqual(written.map(() => at));
      expect(readMoment(`${month}/${day}/${year} ${time}`, 'month-first')?.seconds).toBe(at);
    }),
  );
});

test('a fraction of a day, h:mm:ss and a cell shown as a time are one time, beside whatever day', () => {
  const startOf = startReader({ order: 'day-first', timeZone: 'UTC' });
  fc.assert(
    fc.property(seconds, (at) => {
      const { date, time, year, month, day } = partsOf(at);
      const within = at % SECONDS_PER_DAY;
      const fraction = within / SECONDS_PER_DAY;
      const times = [
        fraction,
        time,
        time.replace(':', 'h'),
        new Date(Date.UTC(1899, 11, 31) + within * 1000),
        date.toLocaleTimeString('en-US', { timeZone: 'UTC' }),
        `${day}/${month}/${year} ${time}`,
      ];

      expect(times.slice(0, -1).map(readTime)).toEqual(times.slice(0, -1).map(() => within));
      const midnight = Math.floor(serialOf(at));
      for (const cell of times)
        for (const day_ of [midnight, `${day}/${month}/${year}`]) expect(startOf(day_, cell)).toBe(at);
    }),
  );
});

test('a month is the same in every writing, and the month of each of its days', () => {
  fc.assert(
    fc.property(seconds, (at) => {
      const { date, year, month } = partsOf(at);
      const names = (['fr', 'en'] as const).flatMap((language) =>
        (['long', 'short'] as const).map((length) =>
          date.toLocaleString(language, { month: length, timeZone: 'UTC' }),
        ),
      );
      const written = [
        ...names.flatMap((name) => [
          `${name} ${year}`,
          `${name}-${year}`,
          `${name.toUpperCase()} ${year}`,
          `${year} ${name}`,
        ]),
        ...(year >= 2000 ? names.map((name) => `${name}-${two(year % 100)}`) : []),
        `${year}-${two(month)}`,
        `${month}/${year}`,
        `${year}${two(month)}`,
        date,
        Math.floor(serialOf(at)),
      ];
      const monthOf = (moment: { seconds: number }) =>
        new Date(moment.seconds * 1000).toISOString().slice(0, 7);

      const expected = `${year}-${two(month)}`;
      expect(written.map((cell) => readPeriod(cell, 'day-first', monthOf))).toEqual(
        written.map(() => expected),
      );
    }),
  );
});
