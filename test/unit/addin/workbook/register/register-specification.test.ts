import { sheetNames } from '#contract/sheet';
import { statusText } from '../../../../../addin/workbook/sync/status-text.ts';
import { registerSpecification } from '../../../../../addin/workbook/register/register-specification.ts';

const made = { organisation: 'ACME', role: 'quality-manager', providers: [], platforms: [] } as const;

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

test('a column of waves offers, shows and takes them as the language says them, and the code travels', () => {
  const waves = ['2026-T4', 'PILOTE'];
  const { columns } = registerSpecification({ ...made, name: 'facts', language: 'fr', waves });
  const wave = columns.find(({ id }) => id === 'wave');

  expect(wave?.validation?.choices).toEqual(waves);
  expect(wave?.toCell('2026-Q4')).toBe('2026-T4');
  expect(['2026-T4', '2026-Q4', 'PILOTE'].map((cell) => wave?.toField(cell))).toEqual([
    '2026-Q4',
    '2026-Q4',
    'PILOTE',
  ]);
  expect(wave?.refuse?.('la vague')).toMatchObject({ code: 'not-a-code' });
});

test('a role has the columns that are for it, and types where it may', () => {
  const accessOf = (role: 'quality-manager' | 'platform-manager', name: 'facts' | 'feedback') =>
    Object.fromEntries(
      registerSpecification({ ...made, role, name, language: 'fr' }).columns.map(({ id, access }) => [
        id,
        access,
      ]),
    );
  expect(accessOf('quality-manager', 'facts')).toMatchObject({
    contact: 'editable',
    quote: 'editable',
    dispute: 'read-only',
    factNumber: 'read-only',
  });
  expect(accessOf('platform-manager', 'facts')).toMatchObject({ quote: 'read-only', dispute: 'editable' });
  expect(accessOf('platform-manager', 'facts')).not.toHaveProperty('contact');
  expect(accessOf('platform-manager', 'feedback')).toMatchObject({
    feedbackQuestion: 'read-only',
    reply: 'editable',
  });
});

test('who does not make the rows of a sheet has none to send from a line they typed', () => {
  const newKeyOf = (role: 'quality-manager' | 'platform-manager', name: 'facts' | 'remarks' | 'feedback') =>
    registerSpecification({ ...made, role, name, language: 'fr' }).newKey;
  expect(newKeyOf('platform-manager', 'facts')).toBeUndefined();
  expect(newKeyOf('quality-manager', 'feedback')).toBeUndefined();
  expect(newKeyOf('platform-manager', 'remarks')).toBeDefined();
});

test('a line of a platform keeps its key while it stays with it', () => {
  const { newKey } = registerSpecification({ ...made, name: 'remarks', language: 'fr' });
  const cells = { platform: 'FR-LYON', remarkDay: '05/10/2026', remark: 'La procédure de retour manque' };
  const key = newKey?.(cells, '') ?? '';
  expect(key).toMatch(/^FR-LYON\|[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(newKey?.(cells, key)).toBe(key);
  expect(newKey?.({ ...cells, platform: 'PT-PORTO' }, key)).toMatch(/^PT-PORTO\|/);
});
