import { sheetNames } from '#contract/sheet';
import { statusText } from '../../../../../addin/workbook/sync/status-text.ts';
import { registerSpecification } from '../../../../../addin/workbook/register/register-specification.ts';

const made = { organisation: 'ACME', providers: [], platforms: [] } as const;

test.each(sheetNames)(
  'the table of %s has a name that Excel takes, the sheet one that a tab holds',
  (name) => {
    for (const language of ['fr', 'en'] as const) {
      const { tableName, sheetName } = registerSpecification({ ...made, name, language });
      expect(tableName).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
      expect(sheetName).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    }
  },
);

test('a row is known by what its key columns say, once they say it', () => {
  const { newKey } = registerSpecification({ ...made, name: 'past-figures', language: 'fr' });
  expect(newKey?.({ entity: 'FR-LYON', quarter: 'T3 2019', channelFilter: 'téléphone', part: '' }, '')).toBe(
    '2019-Q3|FR-LYON|phone|',
  );
  expect(newKey?.({ entity: 'FR-LYON', quarter: 'T3 2019', channelFilter: 'fax' }, '')).toBeUndefined();
  expect(newKey?.({ entity: '', quarter: 'T3 2019' }, '')).toBeUndefined();
  const volumes = registerSpecification({ ...made, name: 'volumes', language: 'en' });
  expect(
    volumes.newKey?.({ platform: 'FR-LYON', period: '10/2026', channel: 'phone', direction: 'inbound' }, ''),
  ).toBe('FR-LYON|2026-10|phone-in');
});

test('a row that is not known yet says which of its cells are to be filled in or corrected, and only those', () => {
  const specification = registerSpecification({ ...made, name: 'costs', language: 'fr' });
  const cells = { quarter: '2020-T1', platform: '', nature: 'bananes', amount: '12,5', currency: 'EUR' };
  const refusals = specification.lacking?.(cells) ?? [];
  expect(refusals.map(({ field, code }) => [field, code])).toEqual([
    ['platform', 'missing-value'],
    ['nature', 'not-a-choice'],
  ]);
  const said = statusText(specification, 'fr')({ status: 'unnamed', refusals });
  expect(said).toMatch(/^à compléter ou corriger, non envoyée : Plateau, Nature \(.*facture du prestataire/);
  expect(said).not.toMatch(/Trimestre|Montant|Devise/);
  expect(specification.lacking?.({ ...cells, platform: 'FR-LYON', nature: 'télécoms' })).toEqual([]);
});
