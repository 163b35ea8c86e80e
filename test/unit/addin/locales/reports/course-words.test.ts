import { courseNotes, courseSentences } from '#domain/reports/course-kinds';
import { courseWords } from '../../../../../addin/locales/reports/course-words.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const said = {
  platform: 'Lyon',
  before: '2026-Q3',
  change: -1.24,
  low: -2.01,
  high: -0.47,
  probability: 0.0042,
  n: 120,
  'n-before': 4,
  smallest: 1.1,
  quality: -0.84,
  mix: -0.4,
  since: '2026-W45',
  shift: -2.3,
  center: 14.2,
  last: 12.1,
  'every-weeks': 325.3,
};
const words = (kind: keyof typeof courseWords.sentences, changed: Record<string, string | number> = {}) => {
  const { fr, en } = courseWords.sentences[kind]({ ...said, ...changed });
  return [plain(fr), plain(en)];
};

test('a change told apart is said with its interval, probability and n', () => {
  expect(words('down')).toEqual([
    'Lyon est en baisse : −1,2 depuis 2026-T3 (de −2,0 à −0,5 ; p = 0,004 ; 120 évaluations).',
    'Lyon is down: −1.2 since 2026-Q3 (−2.0 to −0.5; p = 0.004; 120 evaluations).',
  ]);
  const up = { change: 1.24, low: 0.47, high: 2.01 };
  expect(words('up', up)).toEqual([
    'Lyon est en hausse : +1,2 depuis 2026-T3 (de +0,5 à +2,0 ; p = 0,004 ; 120 évaluations).',
    'Lyon is up: +1.2 since 2026-Q3 (+0.5 to +2.0; p = 0.004; 120 evaluations).',
  ]);
});

test('what is not told apart is never said to be equal, and says what could have been seen', () => {
  expect(words('not-distinguishable', { high: 0.47, probability: 0.3 })).toEqual([
    'Lyon : écart non distinguable, −1,2 depuis 2026-T3 (de −2,0 à +0,5 ; p = 0,300 ; 120 évaluations). Un écart de 1,1 aurait été vu quatre fois sur cinq.',
    'Lyon: no distinguishable change, −1.2 since 2026-Q3 (−2.0 to +0.5; p = 0.300; 120 evaluations). A change of 1.1 would have been seen four times in five.',
  ]);
});

test('without a test the reason is said', () => {
  expect(words('too-few', { n: 3 })).toEqual([
    'Lyon : trop peu d’évaluations pour comparer (3 dans cette vague, 4 dans celle d’avant ; il en faut au moins 5).',
    'Lyon: too few evaluations to compare (3 in this wave, 4 in the one before; at least 5 are needed).',
  ]);
  expect(words('not-comparable', { reason: 'grid-differs' })).toEqual([
    'Lyon : pas comparable à la vague d’avant, la grille ou sa version majeure a changé.',
    'Lyon: not comparable with the wave before, the grid or its major version changed.',
  ]);
  expect(words('imported')).toEqual([
    'Lyon : −1,2 depuis 2026-T3, repris d’un ancien classeur sans n ni écart-type : l’écart ne se teste pas.',
    'Lyon: −1.2 since 2026-Q3, taken from an earlier workbook without n or deviation: the change is not tested.',
  ]);
  expect(words('untested', { untested: 'several-flows' })).toEqual([
    'Lyon : −1,2 depuis 2026-T3, sans test : plusieurs canaux ensemble ne se testent pas.',
    'Lyon: −1.2 since 2026-Q3, not tested: several channels together are not tested.',
  ]);
  expect(words('first')).toEqual([
    'Lyon : première vague, rien à comparer encore.',
    'Lyon: first wave, nothing to compare with yet.',
  ]);
});

test('a drift says since when, by how much and how sure', () => {
  expect(words('drift-down')).toEqual([
    'Lyon dérive à la baisse depuis 2026-S45 : −2,3 (de −2,0 à −0,5) par rapport à 14,2. Une fausse alerte toutes les 325 semaines au plus souvent.',
    'Lyon drifts down since 2026-W45: −2.3 (−2.0 to −0.5) from 14.2. One false alarm every 325 weeks at most often.',
  ]);
  expect(words('drift-up')[0]).toMatch(/^Lyon dérive à la hausse depuis 2026-S45/);
  expect(words('drift-up')[1]).toMatch(/^Lyon drifts up since 2026-W45/);
  expect(words('steady')).toEqual([
    'Lyon : pas de dérive vue (dernière lecture 12,1 pour 14,2). Une baisse durable de moins de 1,1 ne se voit pas en un trimestre.',
    'Lyon: no drift seen (last reading 12.1 against 14.2). A lasting drop of less than 1.1 is not seen within a quarter.',
  ]);
  expect(words('watch')).toEqual([
    'Lyon est à surveiller : un signe isolé, sans alerte (dernière lecture 12,1 pour 14,2).',
    'Lyon is to be watched: a lone sign, no alert (last reading 12.1 against 14.2).',
  ]);
  expect(words('too-short')).toEqual([
    'Lyon : trop peu de semaines évaluées pour chercher une dérive.',
    'Lyon: too few weeks evaluated to look for a drift.',
  ]);
});

test('quality is told from the mix, of the network too', () => {
  expect(words('quality-and-mix', { platform: '' })).toEqual([
    'Réseau : −1,2 depuis 2026-T3, dont −0,8 de qualité et −0,4 d’effet de mix.',
    'Network: −1.2 since 2026-Q3, −0.8 of it quality and −0.4 mix effect.',
  ]);
});

test('every kind has its words, and none leaves a gap where its numbers are', () => {
  expect(Object.keys(courseWords.sentences).sort()).toEqual([...courseSentences].sort());
  const numbers = {
    ...said,
    family: 7,
    perAgent: 10,
    middle: 1.4,
    wave: '2026-Q4',
    grid: 'bq4@2.0.0',
    lambda: 0.2,
    L: 2.962,
    k: 0.5,
    h: 5,
    limit: 3,
    run: 9,
    channel: 'phone-in',
    charts: 8,
    'a-year': 1.3,
    weeks: 26,
    platforms: 2,
  };
  for (const kind of courseNotes) {
    const { fr, en } = courseWords.notes[kind](numbers);
    expect(`${fr} ${en}`).not.toMatch(/NaN|undefined/);
  }
  expect(plain(courseWords.notes.rules(numbers).fr)).toBe(
    'Lecture par semaine de téléphone entrant. Règles d’alerte : EWMA (λ 0,2, L 2,962) ou CUSUM bas (k 0,5, h 5). À surveiller seulement : un point au-delà de 3σ, 9 points du même côté.',
  );
});
