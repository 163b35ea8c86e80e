import { snippetOf } from '#domain/transcript/snippet-of';

test('a short turn is shown whole around what is found', () => {
  expect(snippetOf('Je veux résilier.', { start: 8, end: 16 })).toEqual({
    before: 'Je veux ',
    found: 'résilier',
    after: '.',
  });
});

test('a long turn is cut between words, and says that it goes on', () => {
  const text = `${'avant '.repeat(40)}ICI ${'après '.repeat(40)}`;
  const { before, found, after } = snippetOf(text, { start: 240, end: 243 });

  expect(found).toBe('ICI');
  expect(before).toMatch(/^…( avant)+ $/);
  expect(after).toMatch(/^( après)+ …$/);
  expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(82);
});

test('what is found is at most 200 characters', () => {
  expect(snippetOf('x'.repeat(500), { start: 0, end: 500 }).found).toHaveLength(200);
});
