import type { Evaluation } from '#domain/evaluation';
import { isDone, transition, type EvaluationEdit } from '#domain/evaluation-lifecycle';
import { aGrid, answersOf, aSection, upTo } from './support/a-grid.ts';

const grid = aGrid([aSection('s', 1, [upTo(10, 'a'), upTo(10, 'b')])]);

const assigned: Evaluation = {
  key: { wave: 'W', contact: '1', purpose: 'standard', slot: '' },
  grid: 'test@1.0.0',
  evaluator: 'eva',
  answers: {},
  measurements: {},
  facts: '',
  comment: '',
  state: 'assigned',
  score: null,
  revisions: [],
};

const edit = (parts: Partial<EvaluationEdit>): EvaluationEdit => ({
  answers: {},
  measurements: {},
  facts: '',
  comment: '',
  done: false,
  by: 'eva',
  at: '2026-11-22T10:00:00Z',
  reason: '',
  ...parts,
});

function after(before: Evaluation, parts: Partial<EvaluationEdit>): Evaluation {
  const result = transition(before, edit(parts), grid);
  if (result.kind !== 'taken') throw new Error(result.kind);
  return result.evaluation;
}

const complete = answersOf({ a: 10, b: 5 });
const submitted = after(assigned, { answers: complete, done: true });

test('is in progress as soon as something is written, and assigned again when nothing is', () => {
  const begun = after(assigned, { answers: answersOf({ a: 10 }) });

  expect(begun).toMatchObject({ state: 'in-progress', score: null });
  expect(after(begun, {})).toMatchObject({ state: 'assigned', score: null });
});

test('is submitted by Done, with its score', () => {
  expect(submitted).toMatchObject({ state: 'submitted', revisions: [], score: { value: 750_000 } });
  expect(isDone(submitted)).toBe(true);
});

test('is refused as a whole when a required answer lacks', () => {
  expect(transition(assigned, edit({ answers: answersOf({ a: 10 }), done: true }), grid)).toEqual({
    kind: 'answers-missing',
    missing: ['b'],
  });
  expect(transition(submitted, edit({ answers: answersOf({ b: 10 }), done: true }), grid)).toEqual({
    kind: 'answers-missing',
    missing: ['a'],
  });
});

test('edited again is revised, and every submitted score is kept with who, when and why', () => {
  const revised = after(submitted, {
    answers: answersOf({ a: 10, b: 10 }),
    done: true,
    by: 'quentin',
    at: '2026-11-23T08:00:00Z',
    reason: 'réécoute',
  });
  const again = after(revised, { answers: answersOf({ a: 0, b: 0 }), done: true });

  expect(revised).toMatchObject({
    state: 'revised',
    score: { value: 1_000_000 },
    revisions: [{ score: { value: 750_000 }, by: 'quentin', at: '2026-11-23T08:00:00Z', reason: 'réécoute' }],
  });
  expect(again.revisions.map(({ score }) => score.value)).toEqual([750_000, 1_000_000]);
});

test('sent again unchanged is no revision', () => {
  const same = { answers: answersOf({ b: 5, a: 10 }), done: true, at: '2026-12-01T00:00:00Z' };

  expect(after(submitted, same)).toBe(submitted);
});

test('with Done taken back is in progress and not counted, its score kept; done again it is revised', () => {
  const reopened = after(submitted, { answers: complete, done: false });
  const done = after(reopened, { answers: complete, done: true });

  expect(reopened).toMatchObject({
    state: 'in-progress',
    score: null,
    revisions: [{ score: { value: 750_000 } }],
  });
  expect(isDone(reopened)).toBe(false);
  expect(done).toMatchObject({ state: 'revised', score: { value: 750_000 } });
  expect(done.revisions).toHaveLength(1);
});

test('is final once its wave is closed', () => {
  expect(transition({ ...submitted, state: 'final' }, edit({ done: true }), grid)).toEqual({ kind: 'final' });
});
