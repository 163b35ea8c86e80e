import { pagesWide } from '../../../../../addin/workbook/office/pages-wide.ts';

const A4 = 806;

test('a few columns print one page wide', () => {
  expect(pagesWide([], A4)).toBe(1);
  expect(pagesWide([100, 200, 300], A4)).toBe(1);
  expect(pagesWide([100, 1243], A4)).toBe(1);
});

test('columns that would print at less than 60 % take more pages, the first column repeated on each', () => {
  expect(pagesWide([100, 1244], A4)).toBe(2);
  expect(pagesWide([100, ...Array.from({ length: 25 }, () => 100)], A4)).toBe(3);
});

test('there are never more than four', () => {
  expect(
    pagesWide(
      Array.from({ length: 200 }, () => 100),
      A4,
    ),
  ).toBe(4);
});
