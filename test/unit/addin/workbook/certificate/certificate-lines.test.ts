import type { CertificateView } from '#contract/draw';
import {
  CERTIFICATE_WIDTH,
  type CertificateCell,
} from '../../../../../addin/workbook/certificate/certificate-line.ts';
import { certificateLines } from '../../../../../addin/workbook/certificate/certificate-lines.ts';

const at = '2026-11-20T10:00:00Z';
const digest = (letter: string): string => letter.repeat(64);
const stratum = { platform: 'FR-LYON', channel: 'phone', direction: 'in' } as const;

const certificate: CertificateView = {
  ...{ version: 1, at, organisation: 'Maison Dupuis', contentHash: digest('f') },
  wave: { code: '2026-Q4', from: '2026-10-01', to: '2026-12-31', timeZone: 'Europe/Paris' },
  batch: { period: '2026-10', from: '2026-10-01', to: '2026-10-31' },
  party: { code: 'VOXEA', name: 'Voxéa' },
  frame: {
    ...{ hash: digest('a'), frozenAt: at, contacts: 4321 },
    ineligible: [{ reason: 'abandoned', contacts: 77 }],
    notice: { yes: 4000, unknown: 321, how: 'Message d’accueil' },
  },
  plan: {
    ...{ n: 600, method: 'power', power: 0.25, platformMinimum: 31, stratumMinimum: 3 },
    ...{ deviation: 3.75, confidence: 0.95, reserveShare: 0.55 },
  },
  seed: {
    ...{ commitment: digest('b'), brandString: 'brand 1234', partyString: 'party 5678' },
    ...{ partyStringAt: at, disclosedAt: null },
  },
  draw: {
    revision: 2,
    at,
    earlier: [{ revision: 1, drawnAt: at, seed: 'old|seed', at, reason: 'liste incomplète' }],
  },
  strata: [
    {
      ...stratum,
      ...{ received: 5003, framed: 4320, capture: 0.8635, planned: 333, sample: 111, reserve: 56 },
      ...{ kept: 7, replaced: 5, empty: 1, left: 51, achieved: 98 },
    },
  ],
  platforms: [
    {
      ...{ platform: 'FR-LYON', sample: 111, achieved: 98, marginPlanned: 0.61, margin: 0.67 },
      ...{ providerCount: 130, coverage: 0.7538, isBelowProvider: true },
    },
  ],
  replacements: [
    {
      ...{ ...stratum, rank: 17, by: 112, reason: 'private', at },
      ...{ contact: 'C-0001', replacement: 'C-0002' },
    },
  ],
  redraw: {
    strata: [{ ...stratum, n: 111, reserve: 56, sampleHash: digest('c'), reserveHash: digest('d') }],
  },
};

const valueOf = (cell: CertificateCell) => (typeof cell === 'object' ? cell.value : cell);
const cellsIn = (language: 'fr' | 'en') =>
  certificateLines(certificate, language).flatMap(({ cells }) => cells.map(valueOf));

const numbers = [
  ...[4321, 77, 4000, 321, 600, 0.25, 31, 3, 3.75, 0.95, 0.55, 2, 5003, 4320, 0.8635, 333, 111, 7, 98, 5, 1],
  ...[0.61, 0.67, 130, 0.7538, 17, 112, 56],
];
const words = [...['a', 'b', 'c', 'd', 'f'].map(digest), 'brand 1234', 'party 5678', 'C-0001', 'C-0002'];

test.each(['fr', 'en'] as const)(
  'every number and every hash of a certificate is on its sheet (%s)',
  (language) => {
    const cells = cellsIn(language);

    expect(numbers.filter((number) => !cells.includes(number))).toEqual([]);
    expect(words.filter((word) => !cells.includes(word))).toEqual([]);
    expect(cells.join(' ')).toContain('old|seed');
    expect(cells.join(' ')).toContain('liste incomplète');
  },
);

test('no line is wider than the sheet, nor longer than the page', () => {
  const lines = certificateLines(certificate, 'fr');

  expect(Math.max(...lines.map(({ cells }) => cells.length))).toBe(CERTIFICATE_WIDTH);
  const texts = lines.filter(({ look }) => look === 'text' || look === 'alert');
  expect(Math.max(...texts.map(({ cells }) => cells.map(valueOf).join('').length))).toBeLessThanOrEqual(125);
});

test('a coverage below one is said in words', () => {
  const alerts = (one: CertificateView) =>
    certificateLines(one, 'en').filter(({ look }) => look === 'alert').length;
  const calm = certificate.platforms.map((platform) => ({ ...platform, isBelowProvider: false }));

  expect(alerts(certificate)).toBeGreaterThan(0);
  expect(alerts({ ...certificate, platforms: calm })).toBe(0);
});
