import { isValid } from 'ulid';
import { registerHint, registerTitles } from '../../../../../addin/locales/register-columns.ts';
import { registerRowName } from '../../../../../addin/workbook/register/register-row-name.ts';
import { registerSpecification } from '../../../../../addin/workbook/register/register-specification.ts';

const made = {
  organisation: 'ACME',
  role: 'finance',
  providers: [],
  platforms: ['FR-LYON'],
} as const;
const names = ['activity', 'reasons', 'reason-counts', 'costs', 'rates', 'targets', 'gains'] as const;
const sheet = (name: (typeof names)[number], language: 'fr' | 'en' = 'fr') =>
  registerSpecification({ ...made, name, language });

test.each(names)('every column of %s has a title and a hint that Excel shows whole', (name) => {
  for (const { id, title, validation } of sheet(name).columns)
    for (const language of ['fr', 'en'] as const) {
      expect([id, title[language].length <= 32]).toEqual([id, true]);
      expect([id, validation?.prompt[language].length]).toEqual([id, expect.any(Number)]);
      expect(validation?.prompt[language].length).toBeLessThanOrEqual(255);
    }
});

test('no two columns of a sheet have the same title', () => {
  for (const name of names)
    for (const language of ['fr', 'en'] as const) {
      const titles = sheet(name).columns.map(({ title }) => title[language]);
      expect(titles).toEqual([...new Set(titles)]);
    }
});

test('activity, reasons and rates are known by what they are of; lines of money by a key of their own', () => {
  const of = { platform: 'FR-LYON', period: '2026-S41', channel: 'téléphone', direction: 'entrant' };
  expect(sheet('activity').newKey?.(of, '')).toBe('FR-LYON|2026-W41|phone-in');
  expect(sheet('reason-counts').newKey?.({ ...of, reason: 'LIVRAISON' }, '')).toBe(
    'FR-LYON|2026-W41|phone-in|LIVRAISON',
  );
  expect(sheet('rates').newKey?.({ quarter: 'T4 2026', currency: 'usd' }, '')).toBe('2026-Q4|USD');
  const line = { quarter: '2026-T4', platform: 'FR-LYON', nature: 'salaires', amount: 10, currency: 'EUR' };
  const key = sheet('costs').newKey?.(line, '') ?? '';
  expect(isValid(key)).toBe(true);
  expect(sheet('costs').newKey?.(line, key)).toBe(key);
});

test('a line of the ledger waits while its amount or its nature is missing', () => {
  const line = { quarter: '2026-T4', platform: 'FR-LYON', nature: 'salaires', amount: 10, currency: 'EUR' };
  expect(sheet('costs').newKey?.({ ...line, amount: '' }, '')).toBeUndefined();
  expect(sheet('costs').newKey?.({ ...line, nature: 'bananes' }, '')).toBeUndefined();
});

test('a hint says what blank means, and where a sheet reads a field otherwise it says so', () => {
  expect(registerHint('activity', 'talkSeconds').fr).toMatch(/secondes.*Vide/);
  expect(registerHint('costs', 'quarter')).not.toEqual(registerHint('past-figures', 'quarter'));
  expect(registerTitles.talkSeconds.fr).toBe('Conversation (s)');
});

test('an invoice number is not taken for what tells a person; the label of an action is looked at', () => {
  const isFree = (name: 'costs' | 'gains') =>
    sheet(name).columns.find(({ id }) => id === 'label')?.freeText === true;
  expect([isFree('costs'), isFree('gains')]).toEqual([false, true]);
});

test('rows are called by what they are of, in the words of each language', () => {
  const overview = { evaluators: [] } as unknown as Parameters<typeof registerRowName>[1];
  const name = registerRowName('reason-counts', overview)('FR-LYON|2026-10|phone-in|LIVRAISON');
  expect(name).toEqual({
    fr: 'FR-LYON, 2026-10, téléphone entrant, LIVRAISON',
    en: 'FR-LYON, 2026-10, inbound phone, LIVRAISON',
  });
  expect(registerRowName('rates', overview)('2026-Q4|USD').fr).toBe('2026-T4, USD');
});
