import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../../../../infra/local/business-clock.ts';

const dayMs = 86_400_000;
let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'barometre-clock-'));
  file = join(directory, 'deep', 'clock.json');
  jest.useFakeTimers({ now: Date.parse('2026-11-22T15:30:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
  rmSync(directory, { recursive: true, force: true });
});

const read = (milliseconds: number): string => new Date(milliseconds).toISOString();

test('without a first day it is now', () => {
  expect(read(openClock(file, undefined).now())).toBe('2026-11-22T15:30:00.000Z');
});

test('a first day begins at ten in the morning, and time passes', () => {
  const clock = openClock(file, '2020-05-25');
  expect(read(clock.now())).toBe('2020-05-25T10:00:00.000Z');

  jest.advanceTimersByTime(90_000);

  expect(read(clock.now())).toBe('2020-05-25T10:01:30.000Z');
});

test('a later start goes on where time stood, whatever first day it is told', () => {
  openClock(file, '2020-05-25').advanceDays(3);
  jest.advanceTimersByTime(dayMs);

  expect(read(openClock(file, '2020-05-25').now())).toBe('2020-05-29T10:00:00.000Z');
});

test('it moves by hours and by minutes too', () => {
  const clock = openClock(file, '2020-05-25');

  clock.advanceHours(15);

  expect(read(clock.now())).toBe('2020-05-26T01:00:00.000Z');
  expect(() => clock.advanceHours(0)).toThrow(RangeError);

  clock.advanceMinutes(59);

  expect(read(clock.now())).toBe('2020-05-26T01:59:00.000Z');
});

test.each([0, -1, 1.5, 401, Number.NaN])('it does not move by %s days', (days) => {
  const clock = openClock(file, '2020-05-25');

  expect(() => {
    clock.advanceDays(days);
  }).toThrow(RangeError);
  expect(read(clock.now())).toBe('2020-05-25T10:00:00.000Z');
});

test('a file that tells no time is written anew', () => {
  file = join(directory, 'clock.json');
  writeFileSync(file, '{"shiftMs":"soon"}');

  expect(read(openClock(file, '2020-05-25').now())).toBe('2020-05-25T10:00:00.000Z');
});
