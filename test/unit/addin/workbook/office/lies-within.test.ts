import { liesWithin } from '../../../../../addin/workbook/office/lies-within.ts';

const ours = new Set([25, 27]);

test('cells, runs and several areas of the columns are within them', () => {
  expect(['Z5', 'Z5:Z90', '$AB$3', 'Z5:Z6,AB5:AB6'].map((address) => liesWithin(address, ours))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('another column, a span over another, whole rows and whole columns are not', () => {
  expect(['H5', 'Z5:AB5', 'Z5,H5', '5:5', 'Z:Z'].map((address) => liesWithin(address, ours))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
