import { rowWords } from '../../../../../addin/taskpane/sync/row-words.ts';
import { registerSpecification } from '../../../../../addin/workbook/register/register-specification.ts';
import { statusText } from '../../../../../addin/workbook/sync/status-text.ts';

const sheet = (role: 'quality-manager' | 'platform-manager') =>
  registerSpecification({
    ...{ name: 'actions', organisation: 'ACME', language: 'fr', role },
    ...{ providers: [], platforms: ['FR-LYON'] },
  });

test('a row typed where others make them is said to be that, and never to be outside a sample', () => {
  const { rows, strangers } = rowWords(sheet('platform-manager'));
  expect(rows(1).fr).toBe('1 ligne');
  expect(strangers(1).fr).toContain('vous ne créez pas les lignes de cette feuille');
  expect(statusText(sheet('platform-manager'), 'fr')({ status: 'stranger' })).toBe(
    'ligne ajoutée ici, non envoyée',
  );
});

test('where people make rows, one without its cells is to be filled in', () => {
  expect(rowWords(sheet('quality-manager')).strangers(1).en).toContain('to be filled in');
});

test('a row outside a sample is one that was not drawn', () => {
  const { newKey: _, keyColumns: __, lacking: ___, ...sample } = sheet('quality-manager');
  expect(rowWords(sample).strangers(1).fr).toContain('hors du tirage');
  expect(statusText(sample, 'fr')({ status: 'stranger' })).toBe('ligne hors tirage, non envoyée');
});
