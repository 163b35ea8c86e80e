import { readFileSync } from 'node:fs';
import type { Answers } from '#domain/answer';
import { toNumber } from '#domain/fraction';
import { criteriaOf, type Grid } from '#domain/grid';
import { checkGrid } from '#domain/scoring/check-grid';
import { score } from '#domain/scoring/score';
import { sharedPath, testWithShared } from '../../../../support/shared.ts';
import { importForm } from '../../../../../addin/workbook/grid/import/import-form.ts';

/** An answer by criterion, in grid order: a code of an option, true or false, several codes, null for N, undefined for blank. */
type Given = string | boolean | number | readonly string[] | null | undefined;

function answers(grid: Grid, given: readonly Given[]): Answers {
  const entries = criteriaOf(grid).map(({ id }, index): [string, Answers[string] | undefined] => {
    const one = given[index];
    if (one === undefined) return [id, undefined];
    if (one === null) return [id, { kind: 'not-applicable' }];
    if (typeof one === 'boolean') return [id, { kind: 'yes-no', yes: one }];
    if (typeof one === 'number') return [id, { kind: 'number', value: one }];
    return [id, typeof one === 'string' ? { kind: 'option', code: one } : { kind: 'options', codes: one }];
  });
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as Answers;
}

function percent(grid: Grid, given: readonly Given[]): number | null {
  const { value } = score(grid, answers(grid, given), {});
  return value === null ? null : Number((toNumber(value) * 100).toFixed(2));
}

function imported(text: string): { grid: Grid; notes: string[] } {
  const form = importForm(text);
  if (form === undefined) throw new Error('not a form');
  expect(checkGrid(form.grid)).toEqual([]);
  return { grid: form.grid, notes: form.notCarried.map(({ en }) => en) };
}

let refs = 0;
const single = (title: string, scores: readonly number[], parts: object = {}) => ({
  Question: {
    Title: title,
    RefId: `q${(refs += 1)}`,
    NotApplicableEnabled: true,
    QuestionType: 'SINGLESELECT',
    QuestionTypeProperties: {
      SingleSelect: {
        Options: scores.map((worth, index) => ({
          RefId: `o${index}`,
          Text: `Option ${index}`,
          Score: worth,
        })),
        DisplayAs: 'RADIO',
      },
    },
    ...parts,
  },
});
const connect = (mode: string, sections: readonly object[]) =>
  JSON.stringify({
    EvaluationForm: {
      Title: 'Service',
      EvaluationFormVersion: 1,
      ScoringStrategy: { Mode: mode, Status: 'ENABLED' },
      Items: sections.map((section) => ({ Section: section })),
    },
  });
const section = (title: string, items: readonly object[], parts: object = {}) => ({
  Title: title,
  RefId: `s${(refs += 1)}`,
  Items: items,
  ...parts,
});

describe('a form of Amazon Connect', () => {
  const scores = [10, 5, 0];

  test('weighed by questions scores as Amazon’s own example, with and without a question that does not apply (A1, A2)', () => {
    const items = [40, 20, 20, 20].map((Weight, index) => single(`Question ${index}`, scores, { Weight }));
    // In two sections: the weight of what does not apply goes to the rest of the form, not of the section.
    const { grid } = imported(
      connect('QUESTION_ONLY', [section('One', items.slice(0, 3)), section('Two', items.slice(3))]),
    );

    expect(percent(grid, ['10', '5', '5', '0'])).toBe(60);
    expect(percent(grid, ['10', '5', '5', null])).toBe(75);
  });

  test('weighed by sections scores by section, and an automatic fail makes its section, or everything, 0 (A3, A7, A8)', () => {
    const fails = (target?: string) => ({
      QuestionTypeProperties: {
        SingleSelect: {
          Options: [
            { RefId: 'a', Text: 'Good', Score: 10 },
            { RefId: 'b', Text: 'Fair', Score: 8 },
            {
              RefId: 'c',
              Text: 'Fatal',
              Score: 0,
              AutomaticFail: true,
              ...(target === undefined ? {} : { AutomaticFailConfiguration: { TargetSection: target } }),
            },
          ],
        },
      },
    });
    const three = (target?: string) =>
      imported(
        connect('SECTION_ONLY', [
          section('A', [single('a', [10, 9, 0])], { Weight: 40 }),
          section('B', [single('b', scores, fails(target)), single('b2', [10, 8, 0])], { Weight: 30 }),
          section('C', [single('c', scores)], { Weight: 30 }),
        ]),
      ).grid;
    expect(percent(three(), ['9', '8', '8', '10'])).toBe(90);
    expect(percent(three('B'), ['9', '0', '8', '10'])).toBe(66);
    expect(percent(three(), ['9', '0', '8', '10'])).toBe(0);

    const { grid } = imported(
      connect('SECTION_ONLY', [
        section('Compétence', [single('c1', scores), single('c2', scores)], { Weight: 30 }),
        section(
          'Relationnel',
          [1, 2, 3].map((n) => single(`r${n}`, scores)),
          { Weight: 25 },
        ),
        section(
          'Prise en charge',
          [1, 2, 3].map((n) => single(`p${n}`, scores)),
          { Weight: 25 },
        ),
        section('Conformité', [single('f1', scores), single('f2', scores)], { Weight: 20 }),
      ]),
    );
    expect(percent(grid, ['10', '5', '10', '10', null, '5', null, null, '10', '0'])).toBe(70);
    expect(percent(grid, ['10', '5', '10', '10', null, null, null, null, '10', '0'])).toBe(76.67);
  });

  test('adds several choices up to ten, and reads a number in its range (A4, A5)', () => {
    const several = {
      QuestionType: 'MULTISELECT',
      Weight: 100,
      QuestionTypeProperties: {
        MultiSelect: {
          Options: [4, 4, 4, 3].map((worth, at) => ({ RefId: `${at}`, Text: `T${at}`, Score: worth })),
        },
      },
    };
    const many = imported(connect('QUESTION_ONLY', [section('S', [single('many', [], several)])])).grid;
    expect(percent(many, [['A', 'B', 'C']])).toBe(100);
    expect(percent(many, [['A']])).toBe(40);

    const ranges = [
      { MinValue: 0, MaxValue: 0, Score: 10 },
      { MinValue: 1, MaxValue: 4, Score: 5 },
      { MinValue: 5, MaxValue: 10, Score: 1 },
    ];
    const number = {
      QuestionType: 'NUMERIC',
      Weight: 100,
      QuestionTypeProperties: { Numeric: { MinValue: 0, MaxValue: 10, Options: ranges } },
    };
    const counted = imported(
      connect('QUESTION_ONLY', [section('S', [single('Interruptions', [], number)])]),
    ).grid;
    expect(percent(counted, [4])).toBe(50);
  });

  test('in points counts a bonus above what is possible (A6)', () => {
    const worth = (points: readonly number[], parts: object = {}, kind = 'SingleSelect') => ({
      QuestionType: kind === 'SingleSelect' ? 'SINGLESELECT' : 'MULTISELECT',
      QuestionTypeProperties: {
        [kind]: {
          Options: points.map((value, at) => ({
            RefId: `${at}`,
            Text: `T${at}`,
            PointsConfiguration: { PointValue: value },
          })),
        },
      },
      ScoringConfiguration: { PointsConfiguration: parts },
    });
    const { grid } = imported(
      connect('POINTS_BASED', [
        section('S', [
          single('Q1', [], worth([20, 0])),
          single('Q2', [], worth([30, 15, 0])),
          single('Q3', [], worth([6, 6], { MaxPointValue: 10 }, 'MultiSelect')),
          single('Q4', [], worth([5, 0], { MaxPointValue: 5, IsBonus: true })),
        ]),
      ]),
    );
    expect(percent(grid, ['20', '15', ['A', 'B'], '5'])).toBe(83.33);
    expect(percent(grid, ['20', '15', ['A', 'B'], '0'])).toBe(75);
  });

  test('asks a question when another has an answer, and says what it cannot carry', () => {
    const when = (Operands: readonly object[]) => ({
      Enablement: { Condition: { Operands, Operator: 'AND' }, Action: 'ENABLE', DefaultAction: 'DISABLE' },
    });
    const first = single('Complaint?', [10, 0], { RefId: 'complaint' });
    const is = (option: string) => ({
      Expression: {
        Source: { Type: 'QUESTION_REF_ID', RefId: 'complaint' },
        Values: [{ Type: 'OPTION_REF_ID', RefId: option }],
        Comparator: 'IN',
      },
    });
    const { grid, notes } = imported(
      connect('QUESTION_ONLY', [
        section('S', [
          first,
          single('Handled', scores, when([is('o0')])),
          single('Both', scores, when([is('o0'), is('o1')])),
          { Question: { Title: 'Date', RefId: 'd', QuestionType: 'DATETIME' } },
        ]),
      ]),
    );
    expect(criteriaOf(grid).map(({ condition }) => condition)).toEqual([
      undefined,
      { criterion: 'complaint', operator: 'in', codes: ['10'] },
      undefined,
      undefined,
    ]);
    expect(notes).toContain('“Both”: its condition has no equivalent, it is always asked.');
    expect(notes).toContain('“Date”: a date becomes a free text.');
  });
});

describe('a form of Genesys Cloud', () => {
  const yesNo = (text: string, parts: object = {}) => ({
    text,
    type: 'multipleChoiceQuestion',
    answerOptions: [
      { text: 'Yes', value: 1 },
      { text: 'No', value: 0 },
    ],
    ...parts,
  });
  const form = (groups: readonly object[]) =>
    JSON.stringify({ name: 'Form', published: true, questionGroups: groups });

  test('counts points times the weight of their group (G1, G2)', () => {
    const { grid } = imported(
      form([
        { name: 'Group 1', weight: 40, questions: [yesNo('1.1'), yesNo('1.2', { naEnabled: true })] },
        { name: 'Group 2', weight: 20, questions: [yesNo('2.1')] },
      ]),
    );
    expect(percent(grid, [true, false, true])).toBe(60);
    expect(percent(grid, [true, null, true])).toBe(100);
  });

  test('keeps what is critical beside the score, and makes 0 of what is fatal (G4)', () => {
    const questions = Array.from({ length: 10 }, (_, at) => yesNo(`Question ${at}`, { isCritical: at < 2 }));
    const { grid } = imported(form([{ name: 'All', weight: 1, questions }]));
    const given = answers(grid, [false, ...Array<boolean>(9).fill(true)]);
    const { value, critical } = score(grid, given, {});

    expect(value && toNumber(value)).toBe(0.9);
    expect(critical.value && toNumber(critical.value)).toBe(0.5);

    const fatal = imported(
      form([{ name: 'All', weight: 1, questions: [yesNo('a', { isKill: true }), yesNo('b')] }]),
    );
    expect(percent(fatal.grid, [false, true])).toBe(0);
  });

  testWithShared('in Terraform is read with its conditions, and says what a grid cannot say', () => {
    const { grid, notes } = imported(
      readFileSync(sharedPath('data', 'genesys_forms', 'evaluation_form.tf'), 'utf8'),
    );

    expect(grid.sections.map(({ title, weight }) => [title.en, weight])).toEqual([
      ['Question Group 1', 1],
      ['Question Group with Visibility Condition', 1.5],
      ['Question Group with Multiple Select', 2],
    ]);
    const [first, second, third, fourth] = criteriaOf(grid);
    expect(first).toMatchObject({
      answer: { type: 'yes-no', points: 1 },
      failScope: 'evaluation',
      critical: 'customer',
    });
    const condition = { criterion: first?.id, operator: 'in', codes: ['1'] };
    expect([second?.condition, third?.condition, fourth?.condition]).toEqual([
      condition,
      condition,
      undefined,
    ]);
    expect(fourth?.answer).toMatchObject({ type: 'multiple', cap: 4 });
    // Fatal when no: 0. The multiple choice 3 of 3, 1 of 4 of the several, all yes: (1 + 1) + 3 × 1.5 + 1 × 2 of 14.5.
    expect(percent(grid, [false, undefined, undefined, ['A']])).toBe(0);
    expect(percent(grid, [true, true, '3', ['A']])).toBe(58.62);
    expect(notes).toHaveLength(7);
    expect(notes).toContain('“Option A - Basic”: a required comment, no equivalent.');
  });

  testWithShared('of a survey is read too', () => {
    const { grid } = imported(readFileSync(sharedPath('data', 'genesys_forms', 'survey_form.tf'), 'utf8'));

    expect(criteriaOf(grid).map(({ answer }) => answer.type)).toEqual([
      'ordinal',
      'text',
      'yes-no',
      'yes-no',
    ]);
  });
});

test('a file that is no form is nothing', () => {
  expect(importForm('hello')).toBeUndefined();
  expect(importForm('{"name":"x"}')).toBeUndefined();
  expect(importForm('resource "other" "x" { name = "y" }')).toBeUndefined();
});
