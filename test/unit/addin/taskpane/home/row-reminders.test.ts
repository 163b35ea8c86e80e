import { rowReminders, type SheetRows } from '../../../../../addin/taskpane/home/row-reminders.ts';

const now = '2026-11-22T12:00:00.000Z';
const rows = (
  ...list: readonly (readonly [string, Record<string, string | boolean | null>])[]
): SheetRows => ({
  sheet: 'evaluation:o:2026-Q4:g@1.0.0',
  rows: list,
});
const given = [
  rows(
    ['done', { evaluator: 'ana', done: true, listenBy: '2026-11-23T00:00:00Z' }],
    ['late', { evaluator: 'ana', done: false, listenBy: '2026-11-28T00:00:00+01:00' }],
    ['soon', { evaluator: 'bob', done: false, listenBy: '2026-11-24T08:00:00Z' }],
    ['gone', { evaluator: 'ana', done: null, listenBy: '2026-11-22T11:59:00Z' }],
    ['far', { evaluator: 'ana', done: false, listenBy: '2026-11-29T12:00:01Z' }],
    ['text', { evaluator: 'ana', done: false, listenBy: null }],
  ),
];

test('an evaluator’s rows that are not done are theirs to finish, those to be heard first come first', () => {
  const { assigned } = rowReminders(given, { person: 'ana', manages: false, now });

  expect(assigned).toMatchObject({ count: 5, key: 'soon' });
});

test('a manager finishes what is assigned to them, and sees what everybody has to hear within seven days', () => {
  const { assigned, listenBy } = rowReminders(given, { person: 'ana', manages: true, now });

  expect(assigned).toMatchObject({ count: 4, sheet: given[0]!.sheet });
  expect(listenBy).toEqual({
    count: 2,
    sheet: given[0]!.sheet,
    key: 'soon',
    listenBy: '2026-11-24T08:00:00.000Z',
  });
});

test('what can no longer be heard and is not done is late, whoever has it', () => {
  const { late } = rowReminders(given, { person: 'bob', manages: true, now });

  expect(late).toEqual({ count: 1, sheet: given[0]!.sheet, key: 'gone', listenBy: '' });
});

test('what has to be heard within seven days, was given to somebody and did not come is missing', () => {
  const soon = { done: false, listenBy: '2026-11-24T08:00:00Z' };
  const sheet = rows(
    ['none', { ...soon, evaluator: 'ana', recording: 'none' }],
    ['expected', { ...soon, evaluator: 'bob', recording: 'expected' }],
    ['nobody', { ...soon, evaluator: '', recording: 'none' }],
    ['ready', { ...soon, evaluator: 'ana', recording: 'ready' }],
    ['gone', { ...soon, evaluator: 'ana', recording: 'gone' }],
    ['done', { ...soon, evaluator: 'ana', recording: 'none', done: true }],
    ['far', { evaluator: 'ana', recording: 'none', listenBy: '2026-12-24T08:00:00Z' }],
  );

  expect(rowReminders([sheet], { person: 'ana', manages: true, now }).missing).toMatchObject({
    count: 2,
    key: 'none',
  });
  const own = rows(['mine', { ...soon, recording: 'none' }]);
  expect(rowReminders([own], { person: 'ana', manages: false, now }).missing?.count).toBe(1);
});

test('nothing waits where everything is done, or nothing is open', () => {
  const nothing = { assigned: undefined, listenBy: undefined, missing: undefined, late: undefined };

  expect(rowReminders([rows(['a', { done: true }])], { person: 'ana', manages: false, now })).toEqual(
    nothing,
  );
  expect(rowReminders([], { person: 'ana', manages: true, now })).toEqual(nothing);
});
