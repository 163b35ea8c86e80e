import type { RefusedArgument } from '../../../../addin/formulas/argument-problem.ts';
import { askKey } from '../../../../addin/formulas/ask-key.ts';
import { readAsk } from '../../../../addin/formulas/read-ask.ts';
import { argumentText } from '../../../../addin/locales/formulas.ts';

const problemOf = (values: readonly unknown[]) => {
  try {
    readAsk('BAROMETER', values);
  } catch (cause) {
    return (cause as RefusedArgument).problem;
  }
  return undefined;
};

test.each([['2026-T4'], ['T4 2026'], ['q4 2026'], [' 2026-Q4 '], [46_357], ['2026-12-31']])(
  'the quarter written %p is 2026-Q4',
  (quarter) => {
    expect(readAsk('BAROMETER', ['FR-LYON', quarter])).toMatchObject({ period: '2026-Q4' });
  },
);

test('what is left out, null and blank are the same question', () => {
  const keys = [
    ['fr-lyon', '2026-Q4'],
    ['FR-LYON ', '2026-T4', null, null],
    [[['FR-LYON']], '2026-Q4', '', ' '],
  ].map((values) => askKey(readAsk('BAROMETER', values)));

  expect(new Set(keys).size).toBe(1);
});

test('formulas of the same figure ask the same question', () => {
  const values = ['FR-LYON', '2026-Q4'];
  const ids = ['BAROMETER', 'BAROMETER_LOW', 'BAROMETER_HIGH', 'BAROMETER_MARGIN', 'BAROMETER_N'] as const;

  const keys = [...ids, 'BAROMETER_STATUS' as const].map((id) => askKey(readAsk(id, values)));

  expect(new Set(keys).size).toBe(1);
});

test('part and channel are read whatever their case', () => {
  expect(readAsk('BAROMETER', ['*', 'BARO-2026-4', 'Conformite', 'Phone-IN'])).toEqual({
    ask: 'figure',
    entity: '*',
    period: 'BARO-2026-4',
    part: 'conformite',
    channel: 'phone-in',
  });
});

test('a table asks for its quarter and channel', () => {
  expect(readAsk('BAROMETER_TABLE', ['2026-T3', 'sync'])).toEqual({
    ask: 'table',
    period: '2026-Q3',
    channel: 'sync',
  });
});

test('a platform whose code is a number is that text', () => {
  expect(readAsk('BAROMETER', [33, '2026-Q4'])).toMatchObject({ entity: '33' });
});

test.each([
  ['no platform', ['', '2026-Q4'], 'missing-argument'],
  ['no quarter', ['FR-LYON', null], 'missing-argument'],
  ['a truth value for a quarter', ['FR-LYON', true], 'unreadable-quarter'],
  ['a number that is no date', ['FR-LYON', 20264], 'unreadable-quarter'],
  ['a sentence for a quarter', ['FR-LYON', 'last quarter'], 'unreadable-quarter'],
  ['a channel nobody knows', ['FR-LYON', '2026-Q4', '', 'fax'], 'unknown-channel'],
  ['several cells', [[['FR-LYON', 'MA-RABAT']], '2026-Q4'], 'not-one-value'],
  ['an entity card', [{ type: 'Entity' }, '2026-Q4'], 'not-one-value'],
  ['a very long text', ['X'.repeat(61), '2026-Q4'], 'too-long'],
])('%s is refused with a sentence in both languages', (_, values, code) => {
  const problem = problemOf(values);

  expect(problem?.code).toBe(code);
  const { fr, en } = argumentText(problem!);
  expect(fr.length).toBeGreaterThan(20);
  expect(en).not.toBe(fr);
  expect(fr + en).not.toContain('undefined');
});

test.each([
  ['comparaison', 'comparison'],
  ['Dérive', 'drift'],
  ['DERIVE', 'drift'],
  ['effet mix', 'mix'],
  ['bonnes pratiques', 'best-practices'],
  ['best_practices', 'best-practices'],
  ['Rubriques', 'sections'],
])('the report written %p is %p', (typed, report) => {
  expect(readAsk('BAROMETER_REPORT', [typed, '2026-T4', null, 'phone-in'])).toEqual({
    ask: 'report',
    report,
    entity: '*',
    period: '2026-Q4',
    part: '',
    channel: 'phone-in',
  });
});

test('a report and its sentences are one question', () => {
  const values = ['rangs', '2026-Q4', '', 'phone-in', 'fr-lyon'];

  expect(askKey(readAsk('BAROMETER_SENTENCE', values))).toBe(askKey(readAsk('BAROMETER_REPORT', values)));
  expect(readAsk('BAROMETER_REPORT', values)).toMatchObject({ entity: 'FR-LYON' });
});

test('a difference and its arrow are one question, another than that of the score', () => {
  const values = ['FR-LYON', '2026-Q4', '', 'phone-in'];
  const [change, trend] = [readAsk('BAROMETER_CHANGE', values), readAsk('BAROMETER_TREND', values)];

  expect(askKey(trend)).toBe(askKey(change));
  expect(askKey(change)).not.toBe(askKey(readAsk('BAROMETER', values)));
});

test.each([
  ['client', 'customer'],
  ['Métier', 'business'],
  ['conformité', 'compliance'],
  ['Compliance', 'compliance'],
])('the family of errors written %p is %p', (typed, family) => {
  expect(readAsk('BAROMETER_ACCURACY', ['*', '2026-Q4', typed])).toEqual({
    ask: 'accuracy',
    entity: '*',
    period: '2026-Q4',
    family,
  });
});

test('a report or family nobody knows is refused, and said which there are', () => {
  const said = [
    () => readAsk('BAROMETER_REPORT', ['constructor', '2026-Q4']),
    () => readAsk('BAROMETER_ACCURACY', ['*', '2026-Q4', 'sales']),
  ].map((read) => {
    try {
      read();
    } catch (cause) {
      return argumentText((cause as RefusedArgument).problem).fr;
    }
    return '';
  });

  expect(said[0]).toContain('bonnes-pratiques');
  expect(said[1]).toContain('conformité');
});

test('a number with its format, as data types bring it, is its number', () => {
  const date = { type: 'FormattedNumber', basicValue: 46_357, numberFormat: 'dd/mm/yyyy' };

  expect(readAsk('BAROMETER', ['FR-LYON', date])).toMatchObject({ period: '2026-Q4' });
  expect(problemOf(['FR-LYON', { type: 'Error', basicValue: '#REF!' }])?.code).toBe('not-one-value');
});
