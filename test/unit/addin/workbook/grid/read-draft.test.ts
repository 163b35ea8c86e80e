import { criteriaOf } from '#domain/grid';
import type { RawCriterion, RawDraft } from '../../../../../addin/workbook/grid/raw-draft.ts';
import { readDraft } from '../../../../../addin/workbook/grid/read/read-draft.ts';

const settings = [
  { label: 'Titre (français)', value: 'Ma grille' },
  { label: 'Modèle', value: 'Points' },
  { label: 'Canaux', value: 'Téléphone, mail' },
  { label: 'Part notée minimale', value: '60 %' },
];
const read = (criteria: readonly RawCriterion[], parts: Partial<RawDraft> = {}) =>
  readDraft({ criteria, settings, zeroRules: [], missing: [], ...parts }, { code: 'mine', version: '1.0.0' });
const problems = (criteria: readonly RawCriterion[], parts: Partial<RawDraft> = {}) =>
  read(criteria, parts).problems.map(({ place, code, detail }) => [place.row, place.column, code, detail]);

test('a hand-made grid is understood: section titles on rows of their own, points as the top of a scale, no ids', () => {
  const {
    grid,
    problems: found,
    filled,
  } = read([
    { 'section-fr': 'Accueil', 'section-weight': 30 },
    { 'title-fr': 'Salue et se présente', points: 2, type: 'Échelle' },
    { 'title-fr': 'Sourire dans la voix' },
    {},
    { 'section-fr': 'Écoute', 'section-weight': '70', 'title-fr': 'Reformule', options: '0-5' },
    { 'title-fr': 'Délai', ranges: '<=24=4; 25 à 48=2,5; >48=0'.replace('>48', '>=49'), unit: 'h' },
    { 'title-fr': 'Remarque', type: 'texte libre', required: 'non' },
  ]);

  expect(found).toEqual([]);
  expect(grid).toMatchObject({
    title: { fr: 'Ma grille', en: 'Ma grille' },
    model: 'points',
    channels: ['phone', 'email'],
    minimumAppliedWeight: 0.6,
  });
  expect(grid.sections.map(({ id, weight }) => [id, weight])).toEqual([
    ['accueil', 30],
    ['ecoute', 70],
  ]);
  expect(criteriaOf(grid).map(({ id, answer }) => [id, answer.type])).toEqual([
    ['salue-et-se-presente', 'ordinal'],
    ['sourire-dans-la-voix', 'yes-no'],
    ['reformule', 'ordinal'],
    ['delai', 'number'],
    ['remarque', 'text'],
  ]);
  expect(criteriaOf(grid)[3]?.answer).toMatchObject({
    ranges: [
      { from: null, to: 24, points: 4 },
      { from: 25, to: 48, points: 2.5 },
      { from: 49, to: null, points: 0 },
    ],
  });
  expect(filled).toContainEqual({ row: 1, column: 'id', value: 'salue-et-se-presente' });
  expect(filled).toContainEqual({ row: 6, column: 'section-id', value: 'ecoute' });
});

test('an id stays whatever becomes of the title, and two of them are never one', () => {
  const rows = [
    { 'section-fr': 'Accueil', 'title-fr': 'Accueil', id: 'hello' },
    { 'title-fr': 'Accueil' },
    { 'title-fr': 'Accueil' },
  ];
  const { grid } = read(rows);

  expect(criteriaOf(grid).map(({ id }) => id)).toEqual(['hello', 'accueil', 'accueil-2']);
  expect(grid.sections.map(({ id }) => id)).toEqual(['section-accueil']);
  expect(problems([...rows, { 'title-fr': 'Copie', id: 'hello' }])).toEqual([[3, 'id', 'duplicate-id', '']]);
});

test('a row copied under another section gets another section id, and a section renamed keeps its own', () => {
  const row = (section: string, title: string) => ({
    'section-fr': section,
    'title-fr': title,
    'section-id': 'accueil',
  });
  const { grid } = read([row('Bienvenue', 'a'), row('Bienvenue', 'b'), row('Au revoir', 'c')]);

  expect(grid.sections.map(({ id, title }) => [id, title.fr])).toEqual([
    ['accueil', 'Bienvenue'],
    ['au-revoir', 'Au revoir'],
  ]);
});

test('a condition names a criterion by its id or its title, and answers by code or by word', () => {
  const { grid, problems: found } = read([
    { 'section-fr': 'S', 'title-fr': 'Réclamation ?', id: 'claim' },
    { 'title-fr': 'Traitée', condition: 'Réclamation ? = oui' },
    { 'title-fr': 'Autre', condition: 'claim <> 1; N' },
  ]);

  expect(found).toEqual([]);
  expect(criteriaOf(grid).map(({ condition }) => condition)).toEqual([
    undefined,
    { criterion: 'claim', operator: 'in', codes: ['1'] },
    { criterion: 'claim', operator: 'not-in', codes: ['1', 'N'] },
  ]);
});

test('what is wrong is said at its cell, and what is wrong elsewhere because of it is not', () => {
  expect(
    problems([
      { 'section-fr': 'S', 'section-weight': 10, 'title-fr': 'a', type: 'étoiles' },
      { 'section-weight': 20, 'title-fr': 'b', options: 'A=3; B', type: 'ordinal' },
      { 'title-fr': '', weight: 'lourd', id: 'c' },
      { 'section-fr': 'T', 'title-fr': 'd', options: '0-3', cap: 3, type: 'ordinal', condition: 'b = A' },
      { 'title-fr': 'e', type: 'nombre', 'fail-scope': 'tout' },
      { 'title-fr': 'f', condition: 'z = 1' },
    ]),
  ).toEqual([
    [0, 'type', 'not-a-word', ''],
    [1, 'options', 'option-without-points', 'B'],
    [1, 'section-weight', 'two-weights', '10'],
    [2, 'title-fr', 'missing-title', ''],
    [2, 'weight', 'not-a-number', ''],
    [3, 'cap', 'not-for-type', 'ordinal'],
    [3, 'section-weight', 'missing-weight', ''],
    [4, 'ranges', 'missing-ranges', ''],
    [5, 'condition', 'unknown-condition', 'z'],
  ]);
});

test('a number alone in the options is the top of a scale, and a date that Excel made of 1-5 is refused', () => {
  const { grid } = read([{ 'section-fr': 'S', 'title-fr': 'a', options: 5 }]);

  expect(criteriaOf(grid)[0]?.answer).toMatchObject({ type: 'ordinal', options: { length: 6 } });
  expect(problems([{ 'section-fr': 'S', 'title-fr': 'a', options: 46143 }])).toEqual([
    [0, 'options', 'unreadable-option', '46143'],
  ]);
});

test('what is said of the whole grid is checked too, and a column that was deleted is missed', () => {
  expect(
    problems([{ 'section-fr': 'S', 'title-fr': 'a' }], {
      settings: [
        { label: 'Canaux', value: 'pigeon' },
        { label: 'Minimum applied weight', value: 'half' },
      ],
      zeroRules: [
        { 'title-fr': 'Sonnerie (s)', above: 'long' },
        { measurement: 'sonnerie-s', above: 3 },
      ],
      missing: ['id'],
    }),
  ).toEqual([
    [0, 'value', 'missing-title', ''],
    [0, 'value', 'not-a-word', 'pigeon'],
    [1, 'value', 'not-a-number', ''],
    [0, 'above', 'not-a-number', ''],
    [1, 'measurement', 'duplicate-measurement', ''],
    [-1, 'id', 'missing-column', ''],
  ]);
  expect(problems([])).toEqual([[0, 'title-fr', 'no-criterion', '']]);
});

test('a title too long for the wire is said at its cell', () => {
  const long = 'a'.repeat(201);
  expect(problems([{ 'section-fr': 'S', 'title-fr': 'ok', 'help-en': long, 'help-fr': 'x' }])).toEqual([
    [0, 'help-en', 'too-long', 'sections.0.criteria.0.help.en'],
  ]);
});
