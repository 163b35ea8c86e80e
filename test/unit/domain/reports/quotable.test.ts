import { quotable } from '#domain/reports/quotable';

test('a quote has no time-code, no name and no number, and is no longer than it is read', () => {
  expect(
    quotable('[02:05] Il reformule pour Mme Dupuis, puis\n[tour 3] rappelle au 06 12 34 56 78.', ['FR']),
  ).toBe('Il reformule pour Mme [nom], puis rappelle au [téléphone].');
  expect(quotable('03:10 écoute\n75:12 conclut', [])).toBe('écoute conclut');
  expect(quotable('mot '.repeat(200), []).length).toBeLessThanOrEqual(300);
});
