import { touchedRows } from '../../../../../addin/workbook/office/touched-rows.ts';

const rowsOf = (address: string, structural = false) =>
  touchedRows([{ worksheetId: 's', address, structural }], 's', 100);

test.each([
  ['C7', [6]],
  ['$C$7:$D$9', [6, 7, 8]],
  ['B2,E5:F6', [1, 4, 5]],
  ['4:5', [3, 4]],
])('an edit of %s touches its rows alone', (address, rows) => {
  expect([...(rowsOf(address) ?? [])]).toEqual(rows);
});

test.each([['C:C'], ['A1:A101'], ['Tableau1[Note]']])('of %s only a whole reading can tell', (address) => {
  expect(rowsOf(address)).toBeUndefined();
});

test('cells inserted or deleted move others: only a whole reading can tell', () => {
  expect(rowsOf('C7', true)).toBeUndefined();
});

test('what is written in other sheets touches no row', () => {
  expect(touchedRows([{ worksheetId: 'other', address: 'C:C', structural: true }], 's', 100)?.size).toBe(0);
});
