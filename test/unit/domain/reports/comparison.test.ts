import { comparison } from '#domain/reports/comparison';
import type { Peer, Reader } from '#domain/reports/peer';
import { peerGroups } from '#domain/reports/peer-groups';
import { comparisonWords } from '../../../../addin/locales/reports/comparison-words.ts';
import { aPeer, cell, everybody, fourPeers, inWords, tooFew } from '../support/a-peer.ts';

const compare = (peers: readonly Peer[], reader: Reader = everybody(peers)) =>
  comparison(peerGroups(peers, reader.own), 'phone-in', reader);

/** Means of the others weighted by what they received, Welch and Satterthwaite, Holm: scipy 1.17. */
test('each platform is put against the others, weighted by what they received, at its Holm step', () => {
  const report = compare(fourPeers);
  const numbers = (key: string) =>
    ['value', 'rest', 'difference', 'low', 'high', 'confidence', 'detectable'].map((id) =>
      cell(report, key, id),
    );
  const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9) as number);

  expect(numbers('PORTO')).toEqual(
    close([
      16, 13.433333333333334, 2.566666666666668, 1.5324418437048566, 3.60089148962848, 0.9875,
      1.1507039736697888,
    ]),
  );
  expect(numbers('ROME')).toEqual(
    close([12, 15.26, -3.26, -4.89224930073958, -1.627750699260421, 0.9833333333333333, 1.855308977293668]),
  );
  expect(numbers('LYON')).toEqual(
    close([14, 14.86, -0.86, -1.9261956739076944, 0.20619567390769283, 0.975, 1.3187101035811934]),
  );
  expect(cell(report, 'PORTO', 'probability')).toBeCloseTo(2.7847664722564726e-8, 15);
  expect(cell(report, 'ROME', 'probability')).toBeCloseTo(7.949974885714008e-5, 12);
  expect(cell(report, 'MADRID', 'probability')).toBeCloseTo(0.283929784066468, 9);
  expect(report.rows.map(({ cells }) => cells['arrow'])).toEqual(['≈', '▲', '▼', '≈']);
});

test('says up, down and not distinguishable in both languages', () => {
  const [level, above, below] = inWords(compare(fourPeers));

  expect(above).toEqual({
    fr: 'Porto est au-dessus des autres plateaux\u00a0: 16,0 contre 13,4, écart +2,6 (de +1,5 à +3,6\u00a0; p\u00a0< 0,001\u00a0; 60 évaluations).',
    en: 'Porto is above the other platforms: 16.0 against 13.4, difference +2.6 (+1.5 to +3.6; p\u00a0< 0.001; 60 evaluations).',
  });
  expect(below).toEqual({
    fr: 'Rome est au-dessous des autres plateaux\u00a0: 12,0 contre 15,3, écart −3,3 (de −4,9 à −1,6\u00a0; p\u00a0< 0,001\u00a0; 30 évaluations).',
    en: 'Rome is below the other platforms: 12.0 against 15.3, difference −3.3 (−4.9 to −1.6; p\u00a0< 0.001; 30 evaluations).',
  });
  expect(level).toEqual({
    fr: 'Lyon n’est pas distinguable des autres plateaux\u00a0: 14,0 contre 14,9, écart −0,9 (de −1,9 à +0,2\u00a0; 40 évaluations). Un écart de 1,3 aurait été vu quatre fois sur cinq.',
    en: 'Lyon is not distinguishable from the other platforms: 14.0 against 14.9, difference −0.9 (−1.9 to +0.2; 40 evaluations). A difference of 1.3 would have been seen four times in five.',
  });
});

test('says too few, and leaves such a platform out of the others', () => {
  const report = compare([...fourPeers, tooFew('Berlin', 3)]);

  expect(inWords(report)[4]).toEqual({
    fr: 'Berlin\u00a0: trop peu d’évaluations (3) pour une note\u00a0; il en faut 5.',
    en: 'Berlin: too few evaluations (3) for a score; 5 are needed.',
  });
  expect(report.rows[4]).toMatchObject({ state: 'too-few', cells: { value: null, n: 3 } });
  expect(report.rows.slice(0, 4)).toEqual(compare(fourPeers).rows);
  expect(report.notes).toContainEqual({ kind: 'left-out', said: { platforms: 1, minimum: 5 } });
});

test('platforms of another mission are a group of their own, and change nothing for these', () => {
  const report = compare([
    ...fourPeers,
    aPeer('Rabat', { mean: 0.2 }, 'orders'),
    aPeer('Tunis', {}, 'orders'),
  ]);

  expect(report.rows.slice(0, 4)).toEqual(compare(fourPeers).rows);
  expect(cell(report, 'RABAT', 'rest')).toBeCloseTo(14, 12);
  expect(report.columns[0]?.id).toBe('mission');
  expect(report.notes).toContainEqual({ kind: 'missions', said: { count: 2, missions: 'care, orders' } });
  const [, , , , alone] = inWords(compare([...fourPeers, aPeer('Rabat', {}, 'orders')]));
  expect(alone?.fr).toBe(
    'Rabat\u00a0: 14,0 (40 évaluations). Seul de sa mission (orders)\u00a0: il ne se compare pas aux plateaux d’une autre.',
  );
});

test('without the volumes of one platform all are weighted by their evaluations, and it is said', () => {
  const [first, ...rest] = fourPeers;
  const report = compare([aPeer('Lyon', { received: null }), ...rest]);

  expect(first?.name).toBe('Lyon');
  expect(cell(report, 'LYON', 'rest')).toBeCloseTo((20 * (60 * 0.8 + 30 * 0.6 + 40 * 0.715)) / 130, 12);
  expect(report.notes.map(({ kind }) => kind)).toContain('rest-unweighted');
});

test('without agents the design effects that there may be are said', () => {
  const { notes } = compare([aPeer('Lyon', { agents: null }), aPeer('Porto', { n: 60, agents: 10 })]);
  const said = {
    platforms: 1,
    perAgent: 6,
    low: Math.sqrt(1.25),
    middle: Math.sqrt(1.5),
    high: Math.sqrt(2),
  };
  expect(notes).toContainEqual({ kind: 'peers-design-effect', said });
  expect(comparisonWords.notes['peers-design-effect'](said)).toEqual({
    fr: '1 plateau sans agents connus\u00a0: évaluations tenues pour indépendantes. Avec 6 évaluations par agent, les marges seraient multipliées par 1,12, 1,22 ou 1,41 (corrélation 0,05, 0,10 ou 0,20).',
    en: '1 platform without known agents: evaluations taken as independent. With 6 evaluations an agent, margins would be multiplied by 1.12, 1.22 or 1.41 (correlation 0.05, 0.10 or 0.20).',
  });
});

test('a platform that always scored the same borrows the spread of its peers: it is not known for certain', () => {
  const perfect = aPeer('Lyon', { mean: 1, standardError: 0, degreesOfFreedom: null, deviation: 0, n: 20 });
  const report = compare([perfect, aPeer('Porto', { n: 50 }), aPeer('Rome', { n: 50 })]);

  // One evaluation varies by n SE² = 50 × 0.0004 = 0.02: the error of 20 is √0.001, with 60 degrees of freedom.
  // Beside the others' 0.0002, with 83.08 degrees of freedom of the difference (scipy 1.17).
  expect(cell(report, 'LYON', 'detectable')).toBeCloseTo(1.9640775837521312, 9);
  expect(report.notes).toContainEqual({ kind: 'spread-borrowed', said: { platforms: 1 } });
});

test('a reader of one platform gets the others as one, and nothing where there is only one other', () => {
  const own = new Set(['LYON']);
  const reader = { shown: own, own, scale: 20 };
  const report = compare(fourPeers, reader);
  expect(report.rows.map(({ key }) => key)).toEqual(['LYON', '']);
  expect(report.rows[1]?.cells).toMatchObject({ n: 130, value: expect.closeTo(14.86, 9) as number });
  expect(JSON.stringify(report)).not.toMatch(/porto|rome|madrid/i);

  const two = compare(fourPeers.slice(0, 2), reader);
  expect(two.rows).toEqual([
    expect.objectContaining({ key: 'LYON', cells: expect.not.objectContaining({ rest: 0 }) as object }),
  ]);
  expect(two.rows[0]?.cells).toEqual({ mission: 'care', value: 14, n: 40, agents: 12 });
  expect(inWords(two)[0]?.fr).toBe(
    'Lyon\u00a0: 14,0 (40 évaluations). Non comparé\u00a0: la note du seul autre plateau se déduirait.',
  );
});
