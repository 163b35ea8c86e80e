import { barometerPart, readTargetIndicator } from '#domain/money/target-indicator';

test('a target is of an indicator, a reason, the barometer or a part of it, however the case', () => {
  expect(
    ['answerrate', ' AnswerRate ', 'NPS', 'reason:livraison', 'Barometer', 'barometer:Accueil'].map(
      readTargetIndicator,
    ),
  ).toEqual(['answerRate', 'answerRate', 'nps', 'reason:LIVRAISON', 'barometer', 'barometer:accueil']);
});

test('anything else is no indicator', () => {
  expect(
    ['', 'answers', 'barometer:', 'reason:', 'barometer:a b', 'target:nps', 'constructor'].map(
      readTargetIndicator,
    ),
  ).toEqual(Array(7).fill(undefined));
});

test('the part of the barometer is empty for the whole evaluation, and indicators have none', () => {
  expect(['barometer', 'barometer:accueil', 'nps'].map(barometerPart)).toEqual(['', 'accueil', undefined]);
});
