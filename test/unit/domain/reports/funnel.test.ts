import { funnel } from '#domain/reports/funnel';
import { peerGroups } from '#domain/reports/peer-groups';
import { aPeer, cell, everybody, fourPeers, inWords } from '../support/a-peer.ts';

const of = (peers: typeof fourPeers) => funnel(peerGroups(peers, undefined), 'phone-in', everybody(peers));

/** Deviation 0.15, z winsorised at 10 %, φ = 6.307 above 1 + 2 √(2/4): numpy and scipy. */
test('limits are those of the effective number of evaluations, widened when platforms differ more than chance', () => {
  const report = of(fourPeers);

  expect(report.rows.map(({ key }) => key)).toEqual(['ROME', 'LYON', 'MADRID', 'PORTO']);
  expect(report.rows.map(({ cells }) => cells['effective'])).toEqual(
    [25, 56.25, 56.25, 100].map((effective) => expect.closeTo(effective, 9) as number),
  );
  expect(cell(report, 'PORTO', 'target')).toBeCloseTo(14.716666666666667, 9);
  expect(cell(report, 'PORTO', 'low95')).toBeCloseTo(13.23996478417899, 6);
  expect(cell(report, 'PORTO', 'high998')).toBeCloseTo(17.044950196281178, 6);
  const widened = report.notes.find(({ kind }) => kind === 'funnel-widened');
  expect(widened?.said['phi']).toBeCloseTo(6.307350501543217, 9);
  expect(inWords(report)[3]).toEqual({
    fr: 'Porto\u00a0: 16,0, dans les limites du hasard (de 13,2 à 16,2\u00a0; 60 évaluations).',
    en: 'Porto: 16.0, within what chance alone gives (13.2 to 16.2; 60 evaluations).',
  });
});

test('a platform beyond the limits is named with its side, to be watched or beyond chance', () => {
  const alike = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((name) => aPeer(name));
  const seldom = { received: 1 };
  const watched = of([
    ...alike,
    aPeer('Watched', { mean: 0.65, ...seldom }),
    aPeer('Outside', { mean: 0.8, ...seldom }),
  ]);

  expect(watched.notes.map(({ kind }) => kind)).toContain('funnel-not-widened');
  expect(inWords(watched).slice(-2)).toEqual([
    {
      fr: 'Watched\u00a0: 13,0, au-dessous des limites à 95\u00a0% (de 13,2 à 14,8\u00a0; 40 évaluations)\u00a0: à surveiller.',
      en: 'Watched: 13.0, below the 95% limits (13.2 to 14.8; 40 evaluations): to be watched.',
    },
    {
      fr: 'Outside\u00a0: 16,0, au-dessus des limites à 99,8\u00a0% (de 12,8 à 15,2\u00a0; 40 évaluations)\u00a0: le hasard ne l’explique pas.',
      en: 'Outside: 16.0, above the 99.8% limits (12.8 to 15.2; 40 evaluations): chance does not explain it.',
    },
  ]);
});
