import { nameKey } from '#domain/name-key';

test('accents, capitals, punctuation and spaces make no other name', () => {
  const spellings = [
    'Plateau Orléans-2',
    ' PLATEAU  ORLEANS 2 ',
    'plateau orle\u0301ans_2',
    'Plateau\u00a0Orléans 2',
  ];

  expect(new Set(spellings.map(nameKey))).toEqual(new Set(['plateau orleans 2']));
});

test('other letters and digits make another name, whatever the alphabet', () => {
  expect(new Set(['Lyon 1', 'Lyon 2', '大阪', 'دبي', '***', '---'].map(nameKey)).size).toBe(6);
});
