import { sheetNames } from '#contract/sheet';
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
