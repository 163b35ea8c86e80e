import { fraction, fractionOf } from '#domain/fraction';
import { ledgerOf } from '#domain/money/ledger';
import { aLine } from '../../../support/money.ts';

test('the ledger adds up as written: ten times ten cents are one euro', () => {
  const { total } = ledgerOf(
    Array.from({ length: 10 }, () => aLine(0.1)),
    { currency: 'EUR', rates: new Map() },
  );

  expect(total).toEqual(fraction(1n));
});

test('other currencies are worth their rate, exactly, by nature and by channel', () => {
  const lines = [
    aLine(1000, { nature: 'staff' }),
    aLine(200.5, { nature: 'telecoms', channel: 'phone', currency: 'USD' }),
    aLine(-30, { nature: 'telecoms', currency: 'MAD' }),
  ];
  const rates = new Map([
    ['USD', fractionOf(0.9137)],
    ['MAD', fractionOf(0.0921)],
  ]);

  const ledger = ledgerOf(lines, { currency: 'EUR', rates });

  // 200.5 × 0.9137 = 183.19685; 30 × 0.0921 = 2.763
  expect(ledger.total).toEqual(fractionOf(1180.43385));
  expect(ledger.byNature).toEqual(
    new Map([
      ['staff', fractionOf(1000)],
      ['telecoms', fractionOf(180.43385)],
    ]),
  );
  expect(ledger.byChannel).toEqual(
    new Map([
      [null, fractionOf(997.237)],
      ['phone', fractionOf(183.19685)],
    ]),
  );
  expect(ledger.missingRates).toEqual([]);
});

test('a currency without rate is named once, and its lines are in no sum', () => {
  const lines = [aLine(5), aLine(7, { currency: 'USD' }), aLine(8, { currency: 'USD' })];

  expect(ledgerOf(lines, { currency: 'EUR', rates: new Map() })).toMatchObject({
    lines: 3,
    total: fractionOf(5),
    missingRates: ['USD'],
  });
});
