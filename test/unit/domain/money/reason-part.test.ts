import type { CountedRecord } from '#domain/activity/counted-record';
import { costFigure } from '#domain/money/cost-figure';
import { costOfPlatform } from '#domain/money/platform-cost';
import { quarterBounds } from '#domain/period';
import { activityOf, aLine, aRecord } from '../../../support/money.ts';

const span = quarterBounds('2026-Q4');

function reasonCost(reason: string, amount: number, ...records: readonly CountedRecord[]) {
  const activity = activityOf(...records);
  const platform = costOfPlatform([aLine(amount)], {
    activity,
    span,
    valuation: { currency: 'EUR', rates: new Map() },
  });
  const { basis, ...figure } = costFigure([platform], { channel: '', per: { reason }, span });
  const notes = Object.fromEntries(basis.notes.map(({ code, values }) => [code, values]));
  return { ...figure, cost: basis.numerator, contacts: basis.denominator, notes };
}

test('reasons share what their flow costs by handling; what no reason was noted for keeps its part', () => {
  const phone = aRecord(
    'phone-in',
    { answered: 100, talkSeconds: 10_000 },
    { reasons: { DELIVERY: [40, 6000], INVOICE: [50, 3000] } },
  );

  expect(reasonCost('DELIVERY', 1000, phone)).toMatchObject({
    value: 15,
    cost: '600',
    contacts: '40',
    n: 40,
  });
  expect(reasonCost('INVOICE', 1000, phone)).toMatchObject({
    value: 6,
    cost: '300',
    notes: { unattributed: ['100'] },
  });
});

test('where every contact has its reason nothing is left, whatever the handling that was counted', () => {
  const phone = aRecord(
    'phone-in',
    { answered: 90, talkSeconds: 10_000 },
    { reasons: { A: [40, 6000], B: [50, 3000] } },
  );

  expect(reasonCost('A', 900, phone)).toMatchObject({ cost: '600' });
});

test('without the handling of a reason contacts share, and it is said', () => {
  const phone = aRecord(
    'phone-in',
    { answered: 100, talkSeconds: 10_000 },
    { reasons: { A: [40], B: [50, 3000] } },
  );

  expect(reasonCost('A', 1000, phone)).toMatchObject({
    value: 10,
    cost: '400',
    notes: { unattributed: ['100'], 'reasons-by-contacts': ['FR-LYON'] },
  });
});

test('a reason costs what it does in each flow', () => {
  const phone = aRecord('phone-in', { answered: 10, talkSeconds: 3000 }, { reasons: { A: [10, 3000] } });
  const email = aRecord(
    'email-in',
    { answered: 10, talkSeconds: 1000 },
    { reasons: { A: [5, 500], B: [5, 500] } },
  );

  expect(reasonCost('A', 400, phone, email)).toMatchObject({ cost: '350', contacts: '15' });
});

test('reasons counted by week share what was counted by month', () => {
  const month = aRecord('phone-in', { answered: 100, talkSeconds: 10_000 });
  const week = aRecord('phone-in', {}, { period: '2026-W45', reasons: { A: [10, 1000] } });

  expect(reasonCost('A', 1000, month, week)).toMatchObject({ value: 10, cost: '100', status: 'partial' });
});

test('a reason that nobody called for, and a platform without reasons, are not collected', () => {
  const phone = aRecord('phone-in', { answered: 10 }, { reasons: { A: [10] } });

  expect(reasonCost('B', 10, phone)).toMatchObject({ value: null, status: 'not-collected' });
  expect(reasonCost('B', 10, aRecord('phone-in', { answered: 10 }))).toMatchObject({
    status: 'not-collected',
  });
});
