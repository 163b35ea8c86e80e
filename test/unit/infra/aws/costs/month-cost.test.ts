import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { costTable } from '../../../../../infra/aws/costs/cost-table.ts';
import { billed, monthCost } from '../../../../../infra/aws/costs/month-cost.ts';
import { prices } from '../../../../../infra/aws/costs/prices.ts';
import { useOfMonth } from '../../../../../infra/aws/costs/use-of-month.ts';
import { inProject } from '../../../../../infra/build/project.ts';

const sizes = fc.record({
  platforms: fc.integer({ min: 1, max: 200 }),
  evaluators: fc.integer({ min: 0, max: 500 }),
  readers: fc.integer({ min: 0, max: 1000 }),
  evaluations: fc.integer({ min: 0, max: 100_000 }),
});
const organisations = fc.integer({ min: 1, max: 10_000 });
/** What a deployment has once, and what is asked for at most once in a while however many work. */
const notByOrganisation = new Set(['keys', 'alarms', 'dashboards', 'metrics', 'traces', 'keyRequests']);

test('everything with a price is on the bill, once', () => {
  expect([...billed].sort()).toEqual(Object.keys(prices).sort());
});

test('what organisations use grows with their number, and nothing grows faster', () => {
  fc.assert(
    fc.property(sizes, organisations, (each, many) => {
      const [one, all] = [useOfMonth({ organisations: 1, each }), useOfMonth({ organisations: many, each })];
      for (const name of billed) {
        if (notByOrganisation.has(name)) expect(all[name]).toBeLessThanOrEqual(one[name] * many);
        else expect(all[name] / many).toBeCloseTo(one[name], 3);
      }
    }),
  );
});

test('no line is negative, and the lines add up to the total to the cent', () => {
  fc.assert(
    fc.property(sizes, organisations, (each, many) => {
      const { lines, cents } = monthCost(useOfMonth({ organisations: many, each }));
      expect(lines.every((line) => Number.isInteger(line.cents) && line.cents >= 0)).toBe(true);
      expect(cents).toBe(lines.reduce((sum, line) => sum + line.cents, 0));
    }),
  );
});

test('more work never costs less', () => {
  fc.assert(
    fc.property(sizes, (each) => {
      const more = { ...each, evaluations: each.evaluations + 100, readers: each.readers + 1 };
      const [less, cost] = [each, more].map(
        (one) => monthCost(useOfMonth({ organisations: 1, each: one })).cents,
      );
      expect(cost).toBeGreaterThanOrEqual(less ?? 0);
    }),
  );
});

test('a million writes cost what a million writes cost', () => {
  const none = useOfMonth({
    organisations: 1,
    each: { platforms: 1, evaluators: 0, readers: 0, evaluations: 0 },
  });
  const dynamodb = (writeUnits: number) =>
    monthCost({ ...none, readUnits: 0, writeUnits }).lines.find(({ name }) =>
      name.startsWith('DynamoDB: reads'),
    );

  expect(dynamodb(1_000_000)?.cents).toBe(Math.ceil(100 * prices.writeUnits.dollars));
  expect(dynamodb(0)?.cents).toBe(0);
});

test('the page shows the table that the program prints', () => {
  const words = (text: string) => text.replace(/[ -]+/g, ' ');
  const page = readFileSync(inProject('infra', 'aws', 'costs.md'), 'utf8');

  for (const line of costTable()
    .split('\n')
    .filter((one) => !one.includes('---')))
    expect(words(page)).toContain(words(line));
});
