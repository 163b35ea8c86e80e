import {
  admitLots,
  countedAtClosing,
  NOTHING_RELEASED,
  present,
  type Counted,
} from '#domain/release/released-stratum';

const batches = ['2026-10', '2026-11', '2026-12'];
let next = 0;
const some = (count: number, batch = '2026-10', changed: Partial<Counted> = {}): Counted[] =>
  Array.from({ length: count }, () => {
    const evaluation = `E${(next += 1)}`;
    return { evaluation, batch, value: 500_000, agent: evaluation, ...changed };
  });
const names = (counted: readonly { readonly evaluation: string }[]) =>
  counted.map(({ evaluation }) => evaluation).sort();

test('nothing is published of four, everything of five', () => {
  const four = some(4);
  expect(admitLots(NOTHING_RELEASED, four, batches).versions).toEqual([]);

  const five = [...four, ...some(1)];
  expect(names(present(admitLots(NOTHING_RELEASED, five, batches)))).toEqual(names(five));
});

test('five evaluations of two agents wait for a third', () => {
  const two = [...some(4, '2026-10', { agent: 'a' }), ...some(4, '2026-10', { agent: 'b' })];
  expect(admitLots(NOTHING_RELEASED, two, batches).versions).toEqual([]);
  expect(present(admitLots(NOTHING_RELEASED, [...two, ...some(1)], batches))).toHaveLength(9);
});

test('what replaces a version enters with four others, and the version leaves then and not before', () => {
  const [revised, ...others] = some(6);
  if (revised === undefined) throw new Error('none');
  const first = admitLots(NOTHING_RELEASED, [revised, ...others], batches);
  const now = [{ ...revised, value: 700_000 }, ...others.slice(1), ...some(3)];

  const waiting = admitLots(first, now, batches);
  expect(waiting.versions).toEqual(first.versions);

  const second = admitLots(first, [...now, ...some(1)], batches);
  expect(present(second).find(({ evaluation }) => evaluation === revised.evaluation)?.value).toBe(700_000);
  expect(second.versions.filter(({ until }) => until === 2)).toHaveLength(2);
});

test('batches that are enough only together are published together from then on', () => {
  const early = [...some(3, '2026-10'), ...some(2, '2026-11')];
  const first = admitLots(NOTHING_RELEASED, early, batches);
  expect(first.groups).toEqual([['2026-10', '2026-11']]);
  expect(new Set(first.versions.map(({ group }) => group))).toEqual(new Set(['2026-10']));

  const later = [...early, ...some(5, '2026-11'), ...some(5, '2026-12')];
  const second = admitLots(first, later, batches);
  expect(second.groups).toEqual(first.groups);
  expect(second.versions.slice(5).map(({ group, from }) => `${group} ${from}`)).toEqual([
    ...Array.from({ length: 5 }, () => '2026-10 2'),
    ...Array.from({ length: 5 }, () => '2026-12 1'),
  ]);
});

test('a batch with lots of its own is not published with one that waits', () => {
  const first = admitLots(NOTHING_RELEASED, some(5, '2026-10'), batches);
  const kept = first.versions.map(({ evaluation, batch, value }) => ({
    evaluation,
    batch,
    value,
    agent: evaluation,
  }));
  const more = [...kept, ...some(3, '2026-10'), ...some(4, '2026-11')];

  expect(admitLots(first, more, batches).versions).toEqual(first.versions);
});

test('a closing counts everything as it is, and remembers what no longer counts', () => {
  const five = some(5);
  const open = admitLots(NOTHING_RELEASED, five, batches);
  const now = [...five.slice(1), ...some(2)];

  const closed = countedAtClosing(open, now, 3);

  expect(names(closed.versions.filter(({ closings }) => closings.includes(3)))).toEqual(names(now));
  expect(closed.versions).toHaveLength(7);
});
