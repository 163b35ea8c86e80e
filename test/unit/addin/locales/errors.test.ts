import { askRefusalCodes } from '#contract/figure';
import { errorCodes } from '#contract/error';
import { refusalCodes } from '#contract/refusal';
import { figureStatuses } from '#domain/figure';
import type { Text } from '#domain/text';
import { clientFailureCodes, type FailureCode } from '../../../../addin/api/api-failure.ts';
import { askRefusalText, failureText, refusalText, withheldText } from '../../../../addin/locales/errors.ts';
import { startTexts } from '../../../../addin/locales/start.ts';

const said = {
  allowed: ['1', '2'],
  minimum: 0,
  maximum: 90,
  fields: ['answer.welcome'],
  from: '2026-10-01',
  to: '2026-12-31',
  entity: ['FR-LYON'],
  period: ['2026-Q4'],
  waves: ['A', 'B'],
  part: ['welcome'],
  requestId: 'r-1',
  n: 3,
};
const failures = [...(Object.keys(errorCodes) as FailureCode[]), ...clientFailureCodes];

const texts: [string, Text][] = [
  ...failures.map((code): [string, Text] => [code, failureText(code)]),
  ...failures.map((code): [string, Text] => [`${code}, with values`, failureText(code, said)]),
  ...refusalCodes.map((code): [string, Text] => [code, refusalText(code)]),
  ...refusalCodes.map((code): [string, Text] => [`${code}, with values`, refusalText(code, said)]),
  ...askRefusalCodes.map((code): [string, Text] => [code, askRefusalText(code)]),
  ...askRefusalCodes.map((code): [string, Text] => [`${code}, with values`, askRefusalText(code, said)]),
  ...figureStatuses.map((status): [string, Text] => [status, withheldText(status, said)]),
  ...Object.entries(startTexts),
];

test.each(texts)('%s is a sentence in French and another in English', (_, { fr, en }) => {
  for (const text of [fr, en]) {
    expect(text).toMatch(/^[A-ZÀ-Ý].*\.$/s);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)| {2}/);
  }
  expect(fr).not.toBe(en);
});

test('the values the server gave are said', () => {
  expect(refusalText('not-an-answer', said)).toEqual({
    fr: 'Ce n’est pas une réponse de ce critère : tapez l’une de 1, 2.',
    en: 'This is not an answer of this criterion: type one of 1, 2.',
  });
  expect(refusalText('not-a-number', { minimum: 0 }).en).toBe('A number is expected, at least 0.');
  expect(failureText('internal', said).en).toContain('r-1');
  expect(askRefusalText('several-waves', said).fr).toContain('A, B');
});
