import fc from 'fast-check';
import type { RawCell } from '../../../addin/workbook/import/raw-table.ts';
import { activityDifferences } from '../../../addin/workbook/import/activity/activity-differences.ts';
import { activityKeyOf } from '../../../addin/workbook/import/activity/place-activity.ts';
import { activityOf } from '../../support/import/activity-of.ts';
import { tableFile } from '../../support/import/table-file.ts';

type Row = {
  readonly day: number;
  readonly received: number;
  readonly answered: number;
  /** Tenths of a second. */
  readonly tenths: number;
};

const row: fc.Arbitrary<Row> = fc
  .record({
    day: fc.integer({ min: 1, max: 9 }),
    answered: fc.integer({ min: 0, max: 100_000 }),
    lost: fc.integer({ min: 0, max: 1000 }),
    tenths: fc.integer({ min: 0, max: 36_000 }),
  })
  .map(({ lost, ...rest }) => ({ ...rest, received: rest.answered + lost }));
const rows = fc.array(row, { minLength: 2, maxLength: 40 });

const headings = ['Date', 'Appels reçus', 'Appels traités', 'Attente moyenne (s)'];
const lineOf = ({ day, received, answered, tenths }: Row): readonly RawCell[] => [
  `0${day}/10/2026`,
  received,
  answered,
  (tenths / 10).toFixed(1).replace('.', ','),
];
const read = async (all: readonly Row[]) =>
  (await activityOf(tableFile([headings, ...all.map(lineOf)]), { grain: 'day' })).activity;

test('whatever the order of rows, days are their sums, to the tenth of a second', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const [straight, turned] = await Promise.all([read(all), read([...all].reverse())]);
      const days = [...new Set(all.map(({ day }) => day))].sort();

      expect(turned).toEqual(straight);
      expect(straight.map(({ period, counted }) => ({ period, counted }))).toEqual(
        days.map((day) => {
          const own = all.filter((one) => one.day === day);
          const total = (of: (one: Row) => number) => own.reduce((sum, one) => sum + of(one), 0);
          return {
            period: `2026-10-0${day}..2026-10-0${day}`,
            counted: {
              received: total(({ received }) => received),
              answered: total(({ answered }) => answered),
              waitSeconds: total(({ answered, tenths }) => answered * tenths) / 10,
            },
          };
        }),
      );
    }),
    { numRuns: 200 },
  );
});

test('what was recorded of a file is the same when the file comes again, and a corrected row is one change', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), async (all, which) => {
      const recorded = new Map((await read(all)).map((one) => [activityKeyOf(one), one]));
      const again = activityDifferences(await read(all), recorded);
      const wrong = which % all.length;
      const corrected = all.map((one, index) =>
        index === wrong ? { ...one, received: one.received + 1 } : one,
      );
      const other = activityDifferences(await read(corrected), recorded);

      expect(again.every(({ state }) => state === 'same')).toBe(true);
      expect(other.filter(({ state }) => state !== 'same').map(({ changes }) => changes.length)).toEqual([1]);
      expect(other.flatMap(({ changes }) => changes)).toMatchObject([{ measure: 'received' }]);
    }),
    { numRuns: 100 },
  );
});
