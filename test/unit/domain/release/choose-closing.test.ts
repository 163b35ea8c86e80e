import { chooseClosing, type ClosingCandidate } from '#domain/release/choose-closing';
import type { ClosingCell } from '#domain/release/closing-variables';
import {
  admitLots,
  countedAtClosing,
  NOTHING_RELEASED,
  type Counted,
} from '#domain/release/released-stratum';

const batches = ['2026-10'];
const agentOf = (evaluation: string): string => evaluation;
const counted = (cell: string, from: number, to: number): Counted[] =>
  Array.from({ length: to - from }, (_, index) => {
    const evaluation = `${cell}${from + index}`;
    return { evaluation, batch: '2026-10', value: 500_000, agent: evaluation };
  });
/** A cell with so many evaluations in lots, and so many more at the closing. */
const cell = (key: string, before: number, more: number): ClosingCell => ({
  key,
  released: admitLots(NOTHING_RELEASED, counted(key, 0, before), batches),
  counted: counted(key, 0, before + more),
  strata: [{ first: '2026-10', n: before + more, received: 100 * (before + more) }],
});
const fates = (cells: readonly ClosingCell[], candidates: readonly ClosingCandidate[]) =>
  chooseClosing({ cells, candidates, past: [], batches, agentOf });

test('what is left of a total, once its parts are taken from it, is as much as any figure', () => {
  const cells = [cell('a', 0, 20), cell('b', 0, 4)];
  expect(fates(cells, [{ cells: ['a', 'b'] }, { cells: ['a'] }])).toEqual(['released', 'hidden']);
  expect(fates([cell('a', 0, 20), cell('b', 0, 5)], [{ cells: ['a', 'b'] }, { cells: ['a'] }])).toEqual([
    'released',
    'released',
  ]);
});

test('a total is no way to the few that a part had since its last release', () => {
  const cells = [cell('a', 10, 1), cell('b', 10, 5)];
  const candidates = [
    { cells: ['b'], last: 'lots' as const },
    { cells: ['a', 'b'], last: 'lots' as const },
    { cells: ['a'], last: 'lots' as const },
  ];

  expect(fates(cells, candidates)).toEqual(['released', 'repeated', 'repeated']);
});

test('four more change nothing at the closing, five do', () => {
  const last = 'lots' as const;
  expect(fates([cell('a', 10, 4)], [{ cells: ['a'], last }])).toEqual(['repeated']);
  expect(fates([cell('a', 10, 5)], [{ cells: ['a'], last }])).toEqual(['released']);
});

test('a second closing changes a figure when five of its evaluations are new to readers', () => {
  const first = counted('a', 0, 8);
  const again = (now: readonly Counted[]) => {
    const strata = [{ first: '2026-10', n: now.length, received: null }];
    const own = { key: 'a', released: countedAtClosing(NOTHING_RELEASED, first, 1), counted: now, strata };
    const past = [{ number: 1, strata: new Map([['a', strata]]), released: [['a']] }];
    return chooseClosing({ cells: [own], candidates: [{ cells: ['a'], last: 1 }], past, batches, agentOf });
  };

  expect(again(first.slice(1))).toEqual(['repeated']);
  expect(again([...first, ...counted('a', 8, 12)])).toEqual(['repeated']);
  expect(again([...first, ...counted('a', 8, 13)])).toEqual(['released']);
});

test('five evaluations of two agents are nobody’s to read', () => {
  const two = counted('a', 0, 9).map((one, index) => ({ ...one, agent: `agent ${index % 2}` }));
  const own = { ...cell('a', 0, 9), counted: two };
  expect(fates([own], [{ cells: ['a'] }])).toEqual(['hidden']);
});
