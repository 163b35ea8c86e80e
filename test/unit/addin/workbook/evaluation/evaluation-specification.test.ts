import { criteriaOf } from '#domain/grid';
import { templates } from '#domain/templates/templates';
import { excelSerial } from '../../../../../addin/workbook/evaluation/excel-serial.ts';
import {
  evaluationSpecification,
  type EvaluationSheet,
} from '../../../../../addin/workbook/evaluation/evaluation-specification.ts';
import { headingsOf, laidColumns } from '../../../../../addin/workbook/office/sheet-columns.ts';
import { withValue } from '../../../../../addin/workbook/sync/row-refusals.ts';
import { headings, refusalSentence } from '../../../../../addin/workbook/sync/status-text.ts';
import { normalised } from '../../../../../addin/workbook/sync/normalised.ts';

const specify = (grid: (typeof templates)[number], evaluators: EvaluationSheet['evaluators'] = []) =>
  evaluationSpecification({
    organisation: 'o',
    wave: { code: '2026-Q4', timeZone: 'Europe/Paris' },
    grid,
    language: 'fr',
    evaluators,
  });

test.each(templates.map((grid) => [grid.code, grid] as const))(
  'the sheet of %s has a column a criterion in grid order, and headings a table accepts',
  (_, grid) => {
    const specification = specify(grid);
    const answers = specification.columns.filter(({ id }) => id.startsWith('answer.'));
    const headings = headingsOf(laidColumns(specification), 'fr').map((heading) => heading.toLowerCase());

    expect(answers.map(({ id }) => id)).toEqual(criteriaOf(grid).map(({ id }) => `answer.${id}`));
    expect(new Set(headings).size).toBe(headings.length);
    expect(specification.sheetName.length).toBeLessThanOrEqual(31);
    expect(specification.sheetName).toMatch(/^Éval 2026-T4 [^[\]:*?/\\]+$/);
  },
);

test('an answer typed in any accepted way is the same answer, and what is none is sent as typed', () => {
  const grid = templates.find((one) => criteriaOf(one).some(({ answer }) => answer.type === 'yes-no'))!;
  const { id } = criteriaOf(grid).find(({ answer }) => answer.type === 'yes-no')!;
  const yesNo = specify(grid).columns.find((column) => column.id === `answer.${id}`)!;

  expect(['oui', 'Oui ', 1, true].map((cell) => yesNo.toField(cell))).toEqual(['1', '1', '1', '1']);
  expect(yesNo.toField('')).toBeNull();
  expect(yesNo.toField('peut-être')).toBe('peut-être');
  expect(normalised(yesNo, '1')).toBe('1');
});

test('not applicable is taken in lower case where the criterion offers it, and refused at once elsewhere', () => {
  for (const grid of templates) {
    for (const criterion of criteriaOf(grid).filter(({ answer }) => answer.type !== 'text')) {
      const { refuse } = specify(grid).columns.find(({ id }) => id === `answer.${criterion.id}`)!;
      expect(refuse!('')).toBeUndefined();
      expect(refuse!('n')?.code).toBe(criterion.allowsNotApplicable ? undefined : 'not-applicable-refused');
      expect(refuse!('peut-être')).toBeDefined();
    }
  }
});

test('what is wrong in a cell is said by its heading, what was typed and what may be', () => {
  const specification = specify(templates.find(({ code }) => code === 'bq4')!);
  const { id, title, refuse } = specification.columns.find((column) => column.id.startsWith('answer.'))!;
  const refusal = withValue({ field: id, ...refuse!('9')! }, '9');
  const sentence = refusalSentence(refusal, headings(specification, 'fr'));

  expect(sentence.fr).toMatch(
    new RegExp(`^refusé : ${title.fr}\u00a0«\u00a09\u00a0» : .*tapez l’une de 0, 1, 2, 3, 4, 5`),
  );
  expect(sentence.en).toMatch(/“9”: .*type one of 0, 1, 2, 3, 4, 5/);
});

test.each([
  ['done', 'peut-être', 'not-a-boolean'],
  ['done', 'oui', undefined],
  ['evaluator', 'Personne', 'unknown-member'],
  ['evaluator', ' Inês Duarte ', undefined],
  ['comment', 'x'.repeat(4001), 'too-long'],
  ['comment', '#N/A', 'error-value'],
  ['measure.ring', -1, 'not-a-number'],
  ['measure.ring', '12,5', undefined],
])('%s holding %s is refused as %s', (id, cell, code) => {
  const contest = templates.find(({ zeroRules }) => zeroRules.length > 0)!;
  const evaluators = [{ objectId: 'o1', name: 'Inês Duarte' }];
  const { columns } = specify(contest, evaluators);
  const field = id.startsWith('measure.') ? columns.find((one) => one.id.startsWith('measure.'))!.id : id;

  expect(columns.find((one) => one.id === field)!.refuse!(cell)?.code).toBe(code);
});

test('Done is an x or nothing, and a comment that looks like a formula stays a text', () => {
  const column = (id: string) => specify(templates[0]!).columns.find((one) => one.id === id)!;

  expect(column('done').toField('X')).toBe(true);
  expect(normalised(column('done'), null)).toBe(normalised(column('done'), false));
  expect(column('comment').toCell('=1+1')).toBe("'=1+1");
  expect(normalised(column('comment'), '=1+1')).toBe('=1+1');
});

test('a start is the serial of the clock on the wall of the wave, exact to the second', () => {
  expect(excelSerial('2020-05-12T12:25:56Z', 'UTC')).toBeCloseTo(43963.5180092593, 9);
  expect(excelSerial('2026-10-01T00:30:00Z', 'Europe/Paris') % 1).toBeCloseTo(2.5 / 24, 9);
});

test('who evaluates no more keeps their name in what they did, is not offered, and is not taken for a namesake', () => {
  const evaluators: EvaluationSheet['evaluators'] = [
    { objectId: 'o-2', name: 'Léa' },
    { objectId: 'o-1', name: 'Léa', formerly: 'left' },
    { objectId: 'o-3', name: 'Hugo', formerly: 'other-role' },
  ];
  const column = specify(templates[0]!, evaluators).columns.find(({ id }) => id === 'evaluator')!;

  expect(['o-1', 'o-2', 'o-3'].map(column.toCell)).toEqual([
    'Léa (n’est plus membre)',
    'Léa',
    'Hugo (n’évalue plus)',
  ]);
  expect(
    ['Léa (no longer a member)', 'Léa', 'Hugo (evaluates no more)', 'o-1', 'Nobody'].map(column.toField),
  ).toEqual(['o-1', 'o-2', 'o-3', 'o-1', 'Nobody']);
  expect(column.validation?.choices).toEqual(['Léa']);
});

test('what there is to hear is said in words, and typed over it is put back', () => {
  const { toCell, access } = specify(templates[0]!).columns.find(({ id }) => id === 'recording')!;

  expect(['none', 'expected', 'ready', 'gone', null].map(toCell)).toEqual([
    '—',
    'attendu',
    'prêt',
    'détruit',
    '—',
  ]);
  expect(access).toBe('read-only');
});
