import { asked, typedOf, type Typed } from '../../../../../addin/taskpane/transcripts/asked.ts';

const typed: Typed = { words: ' attente ', speaker: 'agent', end: 'end', turns: 3, platform: 'FR-LYON' };

test('what was typed is looked for, and shown again as it was', () => {
  const search = asked(typed);

  expect(search).toEqual({
    pattern: { words: 'attente', speaker: 'agent', within: { end: 'end', turns: 3 } },
    platform: 'FR-LYON',
  });
  expect(typedOf(search, 3)).toEqual({ ...typed, words: 'attente' });
});

test('blank fields narrow nothing', () => {
  const { pattern } = asked({ ...typed, speaker: '', end: '' });

  expect(pattern).toMatchObject({ speaker: null, within: null });
});

test.each([
  [Number.NaN, 1],
  [0, 1],
  [2.4, 2],
  [9000, 500],
])('%j turns become %j, which the server takes', (turns, expected) => {
  expect(asked({ ...typed, turns }).pattern.within?.turns).toBe(expected);
});
