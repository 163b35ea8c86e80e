import { below } from '../../../../../addin/taskpane/player/below.ts';
import { foundIn } from '../../../../../addin/taskpane/player/found-in.ts';
import { clockText, locatedFacts } from '../../../../../addin/taskpane/player/time-code.ts';
import { timeLeft } from '../../../../../addin/locales/player.ts';

test.each([
  [0, '00:00'],
  [125.9, '02:05'],
  [4512, '75:12'],
  [-1, '00:00'],
])('%s seconds are %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test('the facts of a cell that say where they are are found, whatever is typed around them', () => {
  const cell =
    'client pressé\n[02:05] coupe la parole [02:20] s’excuse\n[75:12] \n[tour 3] rassure\n[turn 12] ok';

  expect(locatedFacts(cell)).toEqual([
    { form: 'audio', seconds: 125, text: 'coupe la parole' },
    { form: 'audio', seconds: 140, text: 's’excuse' },
    { form: 'audio', seconds: 4512, text: '' },
    { form: 'writing', turn: 3, text: 'rassure' },
    { form: 'writing', turn: 12, text: 'ok' },
  ]);
});

test('a time that begins a line is one without brackets, as people write them', () => {
  expect(locatedFacts('03:05 met en attente\nrappel à 12:30 demain')).toEqual([
    { form: 'audio', seconds: 185, text: 'met en attente' },
  ]);
});

test('what looks like no time is none', () => {
  expect(locatedFacts('[12:75] [1:2] (02:05) [02:05 [abc]')).toEqual([]);
});

test.each([
  ['W12', 'W13'],
  ['$AB$9', 'AB10'],
  ['W12:W13', undefined],
  ['W:W', undefined],
])('below %s is %s', (address, wanted) => {
  expect(below(address)).toBe(wanted);
});

const nbsp = (text: string) => text.replace(/(\d) /g, '$1\u00a0');
test.each([
  [12 * 86_400 + 4 * 3600 + 59 * 60, '12 j 4 h', '12 d 4 h'],
  [86_400, '1 j 0 h', '1 d 0 h'],
  [5 * 3600 + 12 * 60 + 59, '5 h 12 min', '5 h 12 min'],
  [200, '3 min 20 s', '3 min 20 s'],
  [9.9, '9 s', '9 s'],
  [0, '0 s', '0 s'],
  [-5, '0 s', '0 s'],
])('%s seconds are said %s, %s', (seconds, fr, en) => {
  const written = (text: string) => nbsp(text).replace(/([a-z])\u00a0/g, '$1 ');
  expect(timeLeft(seconds * 1000)).toEqual({ fr: written(fr), en: written(en) });
});

test('words are found whatever the case and the accents, where they stand', () => {
  expect(foundIn('Réclamé deux fois : RECLAME', 'réclame')).toEqual([
    { text: 'Réclamé', found: true },
    { text: ' deux fois : ', found: false },
    { text: 'RECLAME', found: true },
  ]);
  expect(foundIn('Rien', ' ')).toEqual([{ text: 'Rien', found: false }]);
  expect(foundIn('😀é!', 'e')).toEqual([
    { text: '😀', found: false },
    { text: 'é', found: true },
    { text: '!', found: false },
  ]);
});
