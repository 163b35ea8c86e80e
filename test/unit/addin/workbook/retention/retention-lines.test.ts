import type { RetentionLine, RetentionReport } from '#contract/retention';
import { retentionSheet } from '../../../../../addin/workbook/retention/retention-lines.ts';

const line: RetentionLine = {
  ...{ platform: 'FR-LYON', contact: '0042', start: '2026-10-15T09:00:00Z', form: 'audio', state: 'gone' },
  ...{ end: '2027-01-12T09:00:00Z', limit: '2027-01-13T09:00:00Z', sentAt: '2026-11-20T10:00:00Z' },
  ...{ destroyedAt: '2027-01-12T09:30:00Z', verifiedAt: '2027-01-12T09:30:01Z', reason: 'end' },
  ...{ secondsBefore: 84_599, lies: false },
};
const report: RetentionReport = {
  organisation: 'Maison Dupuis',
  wave: { code: '2026-Q4', timeZone: 'Europe/Paris' },
  at: '2027-01-20T08:00:00Z',
  totals: {
    ...{ contacts: 3, recordings: 2, alive: 1, destroyedInTime: 1, late: 0, unproven: 0 },
    ...{ neverSent: 1, lying: 1, unknown: 0 },
  },
  oldest: { sentAt: '2026-12-01T10:00:00Z', end: '2027-02-10T23:00:00Z', limit: '2027-02-11T23:00:00Z' },
  reconciled: { at: '2027-01-20T03:00:00Z', lying: 1, known: 2, found: { 'file-missing': 2 }, mended: 2 },
  lines: [line],
};

const cellsOf = (changed: Partial<RetentionReport> = {}, language: 'fr' | 'en' = 'fr') =>
  retentionSheet({ ...report, ...changed }, language).lines.map(({ look, cells }) => [look, ...cells]);
const last = (changed: Partial<RetentionLine> = {}) => cellsOf({ lines: [{ ...line, ...changed }] }).at(-1);

test('a destroyed recording is a line of times in the zone of the wave, and how long before its limit', () => {
  expect(last()).toEqual([
    ...['row', 'FR-LYON', '0042', '15 oct. 2026, 11:00:00', '12 janv. 2027, 10:00:00'],
    ...['13 janv. 2027, 10:00:00', 'détruit', '20 nov. 2026, 11:00:00', '12 janv. 2027, 10:30:00'],
    ...['12 janv. 2027, 10:30:01', { value: 84_599 / 3600, format: '0.0' }, 'fin', 'non'],
  ]);
});

test('a contact that nothing was sent of, and one that was forgotten, say so', () => {
  const nothing = { state: 'none', sentAt: null, destroyedAt: null, verifiedAt: null } as const;
  expect(last({ ...nothing, contact: '', reason: null, secondsBefore: null })).toEqual([
    ...['row', 'FR-LYON', 'oublié', '15 oct. 2026, 11:00:00', '12 janv. 2027, 10:00:00'],
    ...['13 janv. 2027, 10:00:00', 'jamais reçu', '', '', '', '', '', 'non'],
  ]);
});

test('what was destroyed after its limit stands out, and so does the sentence that sums up', () => {
  expect(last({ secondsBefore: -60 })?.[0]).toBe('alert');
  const late = cellsOf({ totals: { ...report.totals, late: 1 } }).filter(([look]) => look === 'alert');
  expect(late[0]?.[1]).toContain('prévenez la personne chargée de la sécurité');
  expect(cellsOf().filter(([look]) => look === 'alert')).toEqual([]);
});

test('the headings are on the line that every page repeats', () => {
  const { lines, headings } = retentionSheet(report, 'en');

  expect(lines[headings - 1]?.look).toBe('columns');
  expect(lines[headings - 1]?.cells).toHaveLength(12);
  expect(lines).toHaveLength(headings + 1);
});

test('the sheet says when all was last compared, what was found, and what ends next', () => {
  const facts = new Map(cellsOf({}, 'en').map(([, name, , , value]) => [name, value]));

  expect(facts.get('Last comparison with the storage')).toBe(
    '20 Jan 2027, 04:00:00 · 2 differences, 2 mended',
  );
  expect(facts.get('Next end of listening')).toBe('11 Feb 2027, 00:00:00');
  const never = new Map(
    cellsOf({ reconciled: null, oldest: null }).map(([, name, , , value]) => [name, value]),
  );
  expect(never.get('Dernière comparaison avec l’espace de stockage')).toBe('pas encore');
});
