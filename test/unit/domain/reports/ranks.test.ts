import { peerGroups } from '#domain/reports/peer-groups';
import { ranks } from '#domain/reports/ranks';
import { cell, everybody, fourPeers, inWords, tooFew } from '../support/a-peer.ts';

const peers = [...fourPeers, tooFew('Berlin', 4)];
const report = ranks(peerGroups(peers, undefined), 'phone-in', everybody(peers));

/** Simultaneous Student intervals of (1 + 0.95^(1/4)) / 2: scipy 1.17. */
test('ranks are intervals, read from simultaneous intervals of the values', () => {
  expect(report.rows.map(({ key }) => key)).toEqual(['PORTO', 'MADRID', 'LYON', 'ROME', 'BERLIN']);
  expect(report.rows.map(({ cells }) => [cells['rank-from'], cells['rank-to'], cells['of']])).toEqual([
    [1, 2, 4],
    [1, 4, 4],
    [2, 4, 4],
    [2, 4, 4],
    [undefined, undefined, undefined],
  ]);
  expect(cell(report, 'MADRID', 'low')).toBeCloseTo(13.240261506442222, 9);
  expect(cell(report, 'MADRID', 'high')).toBeCloseTo(15.359738493557778, 9);
});

test('a rank is said as what it may be, in both languages', () => {
  const [first, , , last, few] = inWords(report);
  expect(first).toEqual({
    fr: 'Porto\u00a0: entre le 1er et le 2e rang sur 4 (16,0, de 15,2 à 16,8\u00a0; 60 évaluations).',
    en: 'Porto: between 1st and 2nd of 4 (16.0, 15.2 to 16.8; 60 evaluations).',
  });
  expect(last?.en).toBe('Rome: between 2nd and 4th of 4 (12.0, 10.4 to 13.6; 30 evaluations).');
  expect(few?.en).toBe('Berlin: too few evaluations (4) for a score; 5 are needed.');
});
