import fc from 'fast-check';
import { activityFields } from '#contract/activity';
import { costFields, gainFields, rateFields, targetFields } from '#contract/money';
import { pastFigureFields, platformFields, volumeFields } from '#contract/sheet';
import { channels, directions, flowIds } from '#domain/channel';
import { indicatorIds } from '#domain/kpi/dictionary';
import { costNatures } from '#domain/money/cost';
import { bearers } from '#domain/money/gain';
import { contractUnits, seasonalities, valueTiers } from '#domain/platform';
import type { FieldValue } from '#contract/row';
import { fieldColumn } from '../../../addin/workbook/register/field-column.ts';

const fields = [
  ...platformFields,
  ...volumeFields,
  ...pastFigureFields,
  ...activityFields,
  ...costFields,
  ...rateFields,
  ...targetFields,
  ...gainFields,
];
const column = (id: (typeof fields)[number]['id'], language: 'fr' | 'en') => {
  const field = fields.find((one) => one.id === id);
  if (field === undefined) throw new Error(id);
  return fieldColumn({ sheet: 'platforms', field, language, width: 80 });
};
const name = fc.stringMatching(/^[A-Za-z'=+@-][A-Za-z' ]{0,20}[a-z]$/);

const values: Readonly<Record<string, fc.Arbitrary<FieldValue>>> = {
  name,
  mission: name,
  flows: fc.subarray([...flowIds], { minLength: 1 }).map((flows) => flows.join(';')),
  hours: fc.constantFrom('Mo-Fr 08:00-20:00', 'Mo, We 00:00-24:00; Sa 22:00-06:00'),
  closedDays: fc.constantFrom('05-01', '05-01;2026-12-25'),
  valueTier: fc.constantFrom(...valueTiers),
  overflow: fc.boolean(),
  seasonality: fc.constantFrom(...seasonalities),
  contractUnit: fc.constantFrom(...contractUnits),
  period: fc.constantFrom('2026-10', '2026-W41', '2026-10-05..2026-10-20'),
  channel: fc.constantFrom(...channels),
  direction: fc.constantFrom(...directions),
  received: fc.integer({ min: 0, max: 1e9 }),
  quarter: fc.constantFrom('2019-Q3', '2026-Q4'),
  costChannel: fc.constantFrom(...channels),
  nature: fc.constantFrom(...costNatures),
  bearer: fc.constantFrom(...bearers),
  amount: fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100),
  currency: fc.constantFrom('EUR', 'MAD'),
  indicator: fc.constantFrom(...indicatorIds, 'barometer', 'barometer:accueil'),
  fromDay: fc.constantFrom('2026-10-05', '2020-02-29'),
  adoption: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  talkSeconds: fc.integer({ min: 0, max: 1e9 }),
  channelFilter: fc.constantFrom('phone', 'phone-in', 'email-out', 'sync', 'async'),
  value: fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6),
};

const cases = Object.entries(values).map(([id, value]) => value.map((one) => [id, one] as const));

test('what a cell shows in one language is read as what it was, in that language and in the other', () => {
  fc.assert(
    fc.property(
      fc.oneof(...cases),
      fc.constantFrom('fr', 'en'),
      fc.constantFrom('fr', 'en'),
      (said, one, other) => {
        const id = fields.find((field) => field.id === said[0])?.id ?? 'name';
        const cell = column(id, one).toCell(said[1]);
        const reader = column(id, other);
        expect(reader.refuse?.(cell)).toBeUndefined();
        expect(reader.toField(cell)).toBe(said[1]);
      },
    ),
  );
});

test.each([
  ['flows', 'Téléphone ; e-mail SORTANT', 'phone-in;email-out'],
  ['flows', 'outbound phone', 'phone-out'],
  ['period', 46_300, '2026-10'],
  ['received', '1 234 567', 1_234_567],
  ['overflow', 'OUI', true],
  ['fromDay', 46_300, '2026-10-05'],
  ['fromDay', '05/10/2026', '2026-10-05'],
  ['currency', 'eur', 'EUR'],
  ['nature', 'Facture du prestataire', 'invoice'],
  ['indicator', 'taux de décroché', 'answerRate'],
  ['adoption', 0.4, 0.4],
  ['name', "'=SUM", '=SUM'],
  ['quarter', 'T3 2019', '2019-Q3'],
  ['quarter', 46_300, '2026-Q4'],
  ['part', 'Accueil', 'accueil'],
  ['entity', '*', '*'],
  ['value', '13,5', 13.5],
] as const)('%s: %j is understood', (id, cell, field) => {
  expect(column(id, 'fr').toField(cell)).toBe(field);
});

test.each([
  ['flows', 'minitel', { code: 'not-flows', parameters: {} }],
  ['valueTier', 'énorme', { code: 'not-a-choice', parameters: { allowed: ['forte', 'courante', 'faible'] } }],
  ['overflow', 'parfois', { code: 'not-a-choice', parameters: { allowed: ['oui', 'non'] } }],
  ['received', '12,5', { code: 'not-a-number', parameters: { minimum: 0, maximum: 1e9 } }],
  ['received', 46_300.5, { code: 'not-a-number', parameters: { minimum: 0, maximum: 1e9 } }],
  ['period', '2026', { code: 'not-a-period', parameters: {} }],
  ['name', '#N/A', { code: 'error-value', parameters: {} }],
] as const)('%s: %j is refused with what to do', (id, cell, refusal) => {
  expect(column(id, 'fr').refuse?.(cell)).toEqual(refusal);
});
