import type { Tolerance } from './reference-file.ts';

/**
 * Whether an answer is the expected one. Two whole numbers, texts and lists of places are compared exactly, other numbers
 * within the tolerance; of an object, the keys that are expected. An answer told by stratum may be expected as a list in
 * the order of the strata, and one that is told with more beside it as its `value` alone.
 */
export function isSame(got: unknown, expected: unknown, tolerance: Tolerance): boolean {
  if (expected === null) return got === null || (typeof got === 'number' && !Number.isFinite(got));
  if (typeof expected === 'number') return isSameNumber(single(got), expected, tolerance);
  if (Array.isArray(expected)) return isSameList(got, expected, tolerance);
  if (typeof expected === 'object') {
    if (!isRecord(got)) return false;
    return Object.entries(expected).every(([key, value]) => isSame(got[key], value, tolerance));
  }
  return single(got) === expected;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A list of one is often written as its only value. */
function single(got: unknown): unknown {
  if (Array.isArray(got) && got.length === 1) return got[0];
  return isRecord(got) && 'value' in got ? got['value'] : got;
}

function isSameNumber(got: unknown, expected: number, { rel, abs }: Tolerance): boolean {
  if (typeof got !== 'number') return false;
  if (isWhole(got) && isWhole(expected)) return got === expected;
  return Math.abs(got - expected) <= rel * Math.abs(expected) + abs;
}

/** Beyond this, doubles of real quantities are whole by lack of digits. */
const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e9;

function isSameList(got: unknown, expected: readonly unknown[], tolerance: Tolerance): boolean {
  const list = Array.isArray(got) ? got : isRecord(got) ? Object.values(got).flat() : undefined;
  if (list?.length !== expected.length) return false;
  return expected.every((value, index) => isSame(list[index], value, tolerance));
}
