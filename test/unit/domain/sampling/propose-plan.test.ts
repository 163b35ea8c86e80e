import { batchesOf } from '#domain/period';
import { allocatePlan } from '#domain/sampling/allocate-plan';
import { foreseenVolumes, type PeriodVolume } from '#domain/sampling/foreseen-volumes';
import { proposePlan } from '#domain/sampling/propose-plan';
import { shrunkDeviations } from '#domain/sampling/shrunk-deviations';
import { calls, sevenCountries } from '../support/a-plan.ts';

const quarter = batchesOf('2026-10-01', '2026-12-31', 'month');
const volume = (
  period: string,
  received: number,
  channel: PeriodVolume['channel'] = 'phone',
): PeriodVolume => ({
  period,
  received,
  channel,
  direction: 'in',
});
const foreseen = (...volumes: PeriodVolume[]) => Object.fromEntries(foreseenVolumes(volumes, quarter));

test('volumes of the wave say its pace, whatever came before', () => {
  expect(foreseen(volume('2026-09', 9), volume('2026-10', 3100), volume('2026-11', 3000))).toEqual({
    'phone-in': 9200,
  });
});

test('without them the latest quarter of a year does, in months or in weeks but never in both', () => {
  expect(foreseen(volume('2026-08', 310), volume('2026-09', 300), volume('2026-02', 1))).toEqual({
    'phone-in': 920,
  });
  expect(foreseen(volume('2026-09', 300), volume('2026-W39', 70), volume('2026-W38', 70, 'chat'))).toEqual({
    'phone-in': 920,
  });
  expect(foreseen(volume('2026-08', 1), volume('2026-W39', 70), volume('2026-W38', 70, 'chat'))).toEqual({
    'phone-in': 460,
    'chat-in': 460,
  });
  expect(foreseen()).toEqual({});
});

test('a deviation seen on little is drawn towards what strata share', () => {
  const seen = [
    { key: 'a', n: 101, variance: 9 },
    { key: 'b', n: 3, variance: 100 },
  ];
  const { pooled, byKey } = shrunkDeviations(seen)!;

  expect(pooled).toBeCloseTo(Math.sqrt((100 * 9 + 2 * 100) / 102), 12);
  expect(byKey.get('b')).toBeCloseTo(Math.sqrt((10 * pooled ** 2 + 2 * 100) / 12), 12);
  expect(byKey.get('a')).toBeCloseTo(Math.sqrt((10 * pooled ** 2 + 100 * 9) / 110), 12);
});

test('too little seen, or nothing that varies, is no deviation to plan by', () => {
  expect(shrunkDeviations([{ key: 'a', n: 10, variance: 4 }])).toBeUndefined();
  expect(shrunkDeviations([{ key: 'a', n: 50, variance: 0 }])).toBeUndefined();
});

test('what is proposed is possible wherever anything is expected, on the scale of the organisation', () => {
  const of = (strata: Parameters<typeof proposePlan>[0]['strata']) =>
    proposePlan({ strata, scale: 100, deviation: undefined });

  expect(of(sevenCountries)).toMatchObject({ n: 350, deviation: 16 });
  expect(of([calls('FR', 12), calls('PT', 5)])).toMatchObject({ n: 17 });
  for (const plan of [of(sevenCountries), of([calls('FR', 12)]), of([calls('FR', 9), calls('PT', 0)])])
    expect(allocatePlan(plan).kind).toBe('allocated');
  expect(of([calls('FR', 0)])).toMatchObject({ n: 50 });
});
