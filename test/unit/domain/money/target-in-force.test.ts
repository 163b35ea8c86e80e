import type { Target } from '#domain/money/target';
import { targetInForce, targetsInForce } from '#domain/money/target-in-force';

const aTarget = (changed: Partial<Target> = {}): Target => ({
  entity: '*',
  indicator: 'answerRate',
  channel: '',
  fromDay: '2026-01-01',
  toDay: null,
  target: 0.9,
  step: null,
  bonus: null,
  malus: null,
  cap: null,
  ...changed,
});
const codes = ['FR-LYON', 'ACTEL', 'FR', '*'];
const search = { codes, day: '2026-12-31' };
const subject = { indicator: 'answerRate', channel: '' } as const;

test('the nearest code that has a target wins: the platform, its provider, its country, the network', () => {
  const all = codes.map((entity, place) => aTarget({ entity, target: place })).reverse();
  const found = codes.map((_, gone) => targetInForce(all.slice(0, codes.length - gone), search, subject));

  expect(found.map((one) => one?.target.entity)).toEqual(codes);
  expect(targetInForce([aTarget({ entity: 'PT-PORTO' })], search, subject)).toBeUndefined();
});

test('a target is in force from its first to its last day, both included', () => {
  const one = [aTarget({ fromDay: '2026-10-01', toDay: '2026-12-31' })];
  const isFound = (day: string) => targetInForce(one, { codes, day }, subject) !== undefined;

  expect(['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map(isFound)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('of two in force the one that began last holds, then the one typed last, and the others are counted', () => {
  const old = aTarget({ target: 0.8 });
  const recent = aTarget({ target: 0.85, fromDay: '2026-07-01' });
  const corrected = aTarget({ target: 0.86, fromDay: '2026-07-01' });

  expect(targetInForce([recent, old], search, subject)).toEqual({ target: recent, others: 1 });
  expect(targetInForce([recent, corrected, old], search, subject)).toEqual({ target: corrected, others: 2 });
});

test('an ended target of the platform leaves that of its provider', () => {
  const ended = aTarget({ entity: 'FR-LYON', toDay: '2026-06-30' });
  const provider = aTarget({ entity: 'ACTEL' });

  expect(targetInForce([ended, provider], search, subject)?.target).toBe(provider);
});

test('a target of one channel is not that of all of them', () => {
  const phone = aTarget({ channel: 'phone' });

  expect(targetInForce([phone], search, subject)).toBeUndefined();
  expect(targetInForce([phone], search, { ...subject, channel: 'phone' })?.target).toBe(phone);
});

test('all targets in force are one of each indicator and channel', () => {
  const phone = aTarget({ channel: 'phone' });
  const own = aTarget({ entity: 'FR-LYON' });
  const other = aTarget({ indicator: 'nps', target: 30 });
  const gone = aTarget({ indicator: 'wait', toDay: '2026-02-01' });

  const found = targetsInForce([phone, aTarget(), other, own, gone], search);

  expect(found.map(({ target }) => target)).toEqual([phone, own, other]);
});
