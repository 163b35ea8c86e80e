import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { measured } from '../../../../../infra/aws/costs/measured.ts';
import { limitsTable } from '../../../../../infra/aws/limits/limits-table.ts';
import { momentsOf, numbersFrom } from '../../../../../infra/aws/limits/moments.ts';
import { ofEvaluation } from '../../../../../infra/aws/limits/places.ts';
import { queue } from '../../../../../infra/aws/limits/queue.ts';
import { inProject } from '../../../../../infra/build/project.ts';
import { keysOf } from '../../../../../functions/store/keys.ts';

test('what never fills a second never waits', () => {
  expect(queue([5, 10, 0], 10)).toEqual({ longestWaitSeconds: 0, busiest: 1, congestedSeconds: 0 });
});

test('what overflows waits until it is served', () => {
  expect(queue([30, 0, 0, 0], 10)).toEqual({ longestWaitSeconds: 2, busiest: 3, congestedSeconds: 2 });
  expect(queue([15, 15], 10)).toEqual({ longestWaitSeconds: 1, busiest: 1.5, congestedSeconds: 3 });
});

test('a queue that serves nothing is refused', () => {
  expect(() => queue([1], 0)).toThrow(RangeError);
});

test('the wait is that of what arrived less what was served, whatever the order, and never shrinks with more', () => {
  const arrivals = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 500 }), (each, capacity) => {
      const { longestWaitSeconds, busiest } = queue(each, capacity);
      const total = each.reduce((sum, one) => sum + one, 0);
      expect(longestWaitSeconds).toBeLessThanOrEqual(total / capacity);
      expect(longestWaitSeconds).toBeGreaterThanOrEqual(total / capacity - each.length - 1e-9);
      expect(longestWaitSeconds > 0).toBe(busiest > 1);
      expect(queue([...each, 10 * capacity], capacity).longestWaitSeconds).toBeGreaterThanOrEqual(
        longestWaitSeconds,
      );
    }),
  );
});

test('moments lie within the rush, one for each workbook, the same at each run', () => {
  const moments = () => momentsOf({ workbooks: 500, seconds: 60 }, numbersFrom(3));

  expect(moments()).toHaveLength(500);
  expect(moments().every((second) => Number.isInteger(second) && second >= 0 && second < 60)).toBe(true);
  expect(moments()).toEqual(moments());
  expect(new Set(moments()).size).toBeGreaterThan(50);
});

test('the units of an evaluation all go somewhere, and none is invented', () => {
  const loads = [...ofEvaluation({ keys: keysOf('O'), wave: 'W', platform: 'P' }).values()];
  const sum = (pick: 'read' | 'write') => loads.reduce((total, load) => total + load[pick], 0);

  expect(Math.abs(sum('read') - measured.evaluation.readUnits)).toBeLessThan(1);
  expect(Math.abs(sum('write') - measured.evaluation.writeUnits)).toBeLessThan(1);
});

test('the page shows the table that the program prints', () => {
  const words = (text: string) => text.replace(/[ -]+/g, ' ');
  const page = readFileSync(inProject('infra', 'aws', 'limits.md'), 'utf8');

  for (const line of limitsTable()
    .split('\n')
    .filter((one) => !one.includes('---')))
    expect(words(page)).toContain(words(line));
});
