import { batchesOf } from '#domain/batches';
import { atlasAuto, maisonAzur } from '../../../../../infra/local/demonstration/brands.ts';
import {
  inventedQuality,
  inventedSample,
  inventedVolumes,
} from '../../../../../infra/local/demonstration/invented-contacts.ts';
import { seededRandom } from '../../../../../infra/local/demonstration/random.ts';

const brands = [
  [atlasAuto.name, atlasAuto],
  [maisonAzur.name, maisonAzur],
] as const;
const batches = batchesOf('2020-01-01', '2020-03-31', 'month');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe.each(brands)('%s', (_, brand) => {
  const sample = (seed = brand.seed) => {
    const random = seededRandom(seed);
    return batches.flatMap((batch) => inventedSample(brand, batches, batch, random));
  };

  test('volumes of the batches add up to what the quarter received, by platform and flow', () => {
    const volumes = inventedVolumes(brand, batches);

    expect(volumes).toHaveLength(brand.platforms.length * 2 * batches.length);
    for (const platform of brand.platforms)
      for (const channel of ['phone', 'email'] as const) {
        const own = volumes.filter((one) => one.platform === platform.code && one.channel === channel);
        expect(sum(own.map(({ received }) => received))).toBe(platform.received[`${channel}-in`]);
        expect(own.every(({ received }) => Number.isInteger(received) && received > 0)).toBe(true);
      }
  });

  test('the sample of a quarter is the one asked for, every platform having its least', () => {
    const contacts = sample();

    expect(contacts).toHaveLength(brand.sample.n);
    for (const { code } of brand.platforms)
      expect(contacts.filter(({ platform }) => platform === code).length).toBeGreaterThanOrEqual(
        brand.sample.minimum,
      );
  });

  test('no two contacts have one id, whatever the draw', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const ids = sample(seed).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('a contact starts in its batch, in working hours of Paris', () => {
    const [january] = batches;
    const random = seededRandom(3);
    const starts = inventedSample(brand, batches, january!, random).map(({ start }) => start);

    const paris = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/Paris',
      hour12: false,
      month: '2-digit',
      hour: '2-digit',
    });
    for (const start of starts) {
      const parts = Object.fromEntries(
        paris.formatToParts(new Date(start)).map(({ type, value }) => [type, value]),
      );
      expect(parts['month']).toBe('01');
      expect(Number(parts['hour'])).toBeGreaterThanOrEqual(8);
      expect(Number(parts['hour'])).toBeLessThan(19);
    }
  });

  test('a draw is the same every time', () => {
    expect(sample()).toEqual(sample());
  });
});

test('quality stays between worst and best, and a platform that progresses does', () => {
  const madrid = atlasAuto.platforms.find(({ code }) => code === 'ES-MADRID')!;
  const mean = (quarters: number): number => {
    const random = seededRandom(5);
    const drawn = Array.from({ length: 4000 }, () => inventedQuality(madrid, quarters, random));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(1);
    return sum(drawn) / drawn.length;
  };

  expect(mean(2) - mean(0)).toBeGreaterThan(0.02);
});
