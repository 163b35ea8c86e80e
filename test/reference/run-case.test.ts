import type { ReferenceCase } from './reference-file.ts';
import { runCase } from './run-case.ts';
import type { Topic } from './topic.ts';

const topic: Topic = {
  mean: ({ x }) => ({ mean: (Number(x[0]) + Number(x[1])) / 2, n: 2, by: { a: 1, b: 2 }, none: null }),
  broken: () => {
    throw new Error('bounds');
  },
};

const aCase = (fn: string, expected: ReferenceCase['expected'], rel = 1e-8): ReferenceCase => ({
  id: 'one',
  fn,
  input: { x: [1, 2] },
  expected,
  tolerance: { rel, abs: 1e-10 },
});

const lineOf = (one: ReferenceCase): string => runCase(one, {}, topic).line;

test('passes what is expected, by name or in order, within the tolerance', () => {
  expect(lineOf(aCase('mean', { mean: 1.5000000001, n: 2, by: { b: 2 }, none: null }))).toBe('PASS one');
  expect(lineOf(aCase('mean', { by: [1, 2] }))).toBe('PASS one');
});

test('whole numbers are compared exactly, whatever the tolerance', () => {
  expect(lineOf(aCase('mean', { n: 3 }, 1))).toBe('FAIL one got {"n":2} expected {"n":3}');
});

test('fails what differs, what is not told and what breaks', () => {
  expect(lineOf(aCase('mean', { mean: 1.6, n: 2 }))).toBe('FAIL one got {"mean":1.5} expected {"mean":1.6}');
  expect(lineOf(aCase('mean', { se: 0.5 }))).toBe('FAIL one got {"se":null} expected {"se":0.5}');
  expect(lineOf(aCase('mean', { none: 0 }))).toContain('FAIL');
  expect(lineOf(aCase('broken', { n: 2 }))).toBe('FAIL one got "bounds" expected {"n":2}');
});

test('fails an answer that must not be given, unless it is the right one too', () => {
  expect(lineOf(aCase('mean', { n: 2, naive_WRONG: 1.5 }))).toBe(
    'FAIL one got {"naive_WRONG":1.5} expected {"naive_WRONG":"another answer"}',
  );
  expect(lineOf(aCase('mean', { mean: 1.5, naive_WRONG: 1.5 }))).toBe('PASS one');
  expect(lineOf(aCase('mean', { mean: 1.5, naive_WRONG: 1.7 }))).toBe('PASS one');
});

test('says what the product has no method for', () => {
  expect(runCase(aCase('median', { n: 2 }), {}, topic)).toEqual({
    kind: 'missing',
    line: 'MISSING one median',
  });
});
