import { activityFields, activitySchema, type ActivityRecord } from '#contract/activity';
import { measureIds, type MeasureId } from '#domain/activity/measure';
import { daysOfPeriod } from '#domain/activity/period-days';
import { batchesOf } from '#domain/batches';
import { atlasAuto, maisonAzur } from '../../../../../infra/local/demonstration/brands.ts';
import { demonstrationQuarters } from '../../../../../infra/local/demonstration/calendar.ts';
import { inventedActivity } from '../../../../../infra/local/demonstration/invented-activity.ts';
import { inventedVolumes } from '../../../../../infra/local/demonstration/invented-contacts.ts';
import {
  inventedReasonCounts,
  inventedReasons,
} from '../../../../../infra/local/demonstration/invented-reasons.ts';

const { closed, open } = demonstrationQuarters('2026-11-22');
const quarters = [...closed, open].map((one) => ({ ...one, hasVolumes: true }));
const days = { until: '2026-11-21', known: '2026-11-18' };
const brands = [
  [atlasAuto.name, atlasAuto],
  [maisonAzur.name, maisonAzur],
] as const;

const sumOf = (own: readonly ActivityRecord[], measure: MeasureId): number =>
  own.reduce((total, { counted }) => total + (counted[measure] ?? 0), 0);

describe.each(brands)('%s', (_, brand) => {
  const activity = inventedActivity(brand, { quarters, ...days });
  const volumes = new Map(
    quarters.flatMap(({ from, to }) =>
      inventedVolumes(brand, batchesOf(from, to, 'month')).map(
        (volume) => [`${volume.platform} ${volume.period} ${volume.channel}`, volume.received] as const,
      ),
    ),
  );

  test('every record is one that a person may type, and nothing is of a day to come', () => {
    for (const record of activity) {
      expect(activitySchema.parse(record)).toEqual(record);
      expect(daysOfPeriod(record.period).to <= days.until).toBe(true);
      for (const [measure, sum] of Object.entries(record.counted)) {
        const field = activityFields.find(({ id }) => id === measure)!;
        expect({ measure, reading: field.is.read(String(sum)) }).toEqual({
          measure,
          reading: { value: sum },
        });
      }
    }
  });

  test('parts are not more than what they are part of', () => {
    const parts: [MeasureId, MeasureId][] = [
      ['answeredWithin', 'answered'],
      ['abandonedWithin', 'abandoned'],
      ['pausedSeconds', 'loggedSeconds'],
      ['hotSatisfied', 'hotResponses'],
      ['promoters', 'recommendResponses'],
      ['resolvedUnrepeated', 'repeatTracked'],
      ['conversions', 'offers'],
      ['customersLost', 'customersAtStart'],
    ];
    for (const { counted, platform, period, channel } of activity) {
      const count = (measure: MeasureId) => counted[measure] ?? 0;
      for (const [part, whole] of parts) expect(count(part)).toBeLessThanOrEqual(count(whole));
      const received = counted.received ?? volumes.get(`${platform} ${period} ${channel}`)!;
      expect(count('answered') + count('abandoned')).toBeLessThanOrEqual(received);
      expect(count('effortResponses') * count('effortSquares')).toBeGreaterThanOrEqual(
        count('effortSum') ** 2,
      );
    }
  });

  test('a month that is over counts what its volumes say came in, and its weeks and days the same', () => {
    const calls = activity.filter(({ channel }) => channel === 'phone');
    for (const { code } of brand.platforms) {
      const own = calls.filter(({ platform }) => platform === code);
      const weeks = own.filter(({ period }) => period.includes('W'));
      expect(weeks).toHaveLength(13);
      const november = own.filter(({ period }) => period.startsWith('2026-11-'));
      expect(november).toHaveLength(21);
      const week = november.filter(({ period }) => period >= '2026-11-09' && period < '2026-11-16');
      const told = weeks.find(({ period }) => period === '2026-W46')!.counted;
      for (const measure of measureIds.filter((id) => told[id] !== undefined))
        expect({ measure, sum: sumOf(week, measure) }).toEqual({ measure, sum: told[measure] });
      // October is weeks 41 to 43, and the days of two more: no less than those three, no more than all five.
      const october = own.find(({ period }) => period === '2026-10')!.counted;
      const among = (from: string, to: string) =>
        weeks.filter(({ period }) => period >= from && period <= to);
      expect(sumOf(among('2026-W41', '2026-W43'), 'answered')).toBeLessThan(october.answered!);
      expect(sumOf(among('2026-W40', '2026-W44'), 'answered')).toBeGreaterThan(october.answered!);
      expect(october.received).toBeUndefined();
    }
  });

  test('where volumes are not recorded by themselves a month tells what came in', () => {
    const alone = inventedActivity(brand, {
      ...days,
      quarters: quarters.map((one) => ({ ...one, hasVolumes: false })),
    });
    const months = alone.filter(({ period }) => /^\d{4}-\d{2}$/.test(period));
    expect(months).toHaveLength(14 * brand.platforms.length);
    for (const { platform, period, channel, counted } of months)
      expect(counted.received).toBe(volumes.get(`${platform} ${period} ${channel}`));
  });

  test('calls by reason are of reasons there are, and fewer than the calls answered', () => {
    const answered = new Map(
      activity.map(({ platform, period, channel, counted }) => [
        `${platform}|${period}|${channel}-in`,
        counted.answered!,
      ]),
    );
    const sums = new Map<string, number>();
    for (const { key, contacts } of inventedReasonCounts(brand, closed[1]!, days.known)) {
      const at = key.lastIndexOf('|');
      expect(inventedReasons.map(({ code }) => code)).toContain(key.slice(at + 1));
      sums.set(key.slice(0, at), (sums.get(key.slice(0, at)) ?? 0) + contacts);
    }
    expect(sums.size).toBe(3 * brand.platforms.length);
    for (const [of, noted] of sums) expect(noted).toBeLessThanOrEqual(answered.get(of)!);
  });
});
