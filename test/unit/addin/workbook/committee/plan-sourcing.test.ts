import { planSourcing } from '../../../../../addin/workbook/committee/plan-sourcing.ts';
import type { SourcingAsked } from '../../../../../addin/workbook/committee/sourcing-asked.ts';

const platform = (code: string, mission: string, provider?: string) => ({
  code,
  name: code,
  country: 'FR',
  mission,
  ...(provider === undefined ? {} : { provider }),
});
const asked: SourcingAsked = {
  quarter: '2026-Q4',
  channel: 'phone',
  platforms: [
    platform('PT-PORTO', 'care', 'ACTEL'),
    platform('ES-MADRID', 'care', 'ACTEL'),
    platform('FR-LYON', 'care'),
    platform('FR-LILLE', 'sales'),
  ],
  providers: { ACTEL: 'Actel' },
  reasons: [],
  quarters: ['2026-Q4'],
  channels: ['phone'],
  language: 'en',
};

const addressesIn = (cells: unknown) => [...new Set(JSON.stringify(cells).match(/\$[DF]\$\d+/g))].sort();

test('platforms stand by mission, the brand’s own first, with live facts and no verdict', () => {
  const [platforms] = planSourcing(asked).tables;
  expect(platforms?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['care', 'FR-LYON', 'own'],
    ['care', 'ES-MADRID', 'Actel'],
    ['care', 'PT-PORTO', 'Actel'],
    ['sales', 'FR-LILLE', 'own'],
  ]);
  expect(platforms?.rows[0]?.cells).toEqual(
    expect.arrayContaining([
      { formula: '=COSTPERCONTACT("FR-LYON",$B$4,$B$5)' },
      { formula: '=BAROMETER_LOW("FR-LYON",$B$4,,$B$5)' },
      { formula: '=BAROMETER_KPI("regularity","FR-LYON",$B$4,$B$5)' },
    ]),
  );
});

test('the sums of a side are over the rows of its own platforms', () => {
  const [platforms, groups] = planSourcing(asked).tables;
  const first = (platforms?.row ?? 0) + 2;
  expect(groups?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['care', 'own', 1],
    ['care', 'providers', 2],
    ['sales', 'own', 1],
  ]);
  expect(addressesIn(groups?.rows[1]?.cells)).toEqual(
    ['D', 'F'].flatMap((column) => [`$${column}$${first + 1}`, `$${column}$${first + 2}`]),
  );
});

test('reasons have a column a platform; without any the sheet says where they are typed', () => {
  const reasons = [{ code: 'DELIVERY', name: 'Where is my order' }];
  const withReasons = planSourcing({ ...asked, reasons }).tables.at(-1);
  expect(withReasons?.headings).toEqual(['Reason', 'FR-LYON', 'ES-MADRID', 'PT-PORTO', 'FR-LILLE']);
  expect(withReasons?.rows[0]?.cells[2]).toEqual({
    formula: '=COSTPERCONTACT("ES-MADRID",$B$4,$B$5,"DELIVERY")',
  });
  expect(
    planSourcing(asked)
      .notes.map(({ text }) => text)
      .join(),
  ).toContain('No reasons');
});
