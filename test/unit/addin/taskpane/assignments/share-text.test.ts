import { readShare, shareText } from '../../../../../addin/taskpane/assignments/share-text.ts';

test.each([
  ['10', 0.1],
  ['12,5 %', 0.125],
  ['12.5%', 0.125],
  ['0', 0],
  ['100', 1],
])('%p is a share', (text, share) => {
  expect(readShare(text)).toBe(share);
});

test.each(['', '-1', '101', 'dix', '1e1'])('%p is none', (text) => {
  expect(readShare(text)).toBeUndefined();
});

test('a share is written as percents of the language', () => {
  expect([shareText(0.125, 'fr'), shareText(0.125, 'en'), shareText(0.1, 'fr')]).toEqual([
    '12,5',
    '12.5',
    '10',
  ]);
});
