import { rowReference } from '../../../../../addin/workbook/evaluation/row-reference.ts';

test('cells that follow each other are one range, across Z too', () => {
  expect(rowReference(['H2', 'I2', 'J2'])).toBe('H2:J2');
  expect(rowReference(['Z7', 'AA7'])).toBe('Z7:AA7');
  expect(rowReference(['H2'])).toBe('H2:H2');
});

test('cells here and there are brought together in their order, blanks as blanks', () => {
  expect(rowReference(['H2', 'J2', 'I2'])).toBe('CHOOSE({1,2,3},H2&"",J2&"",I2&"")');
});

test('a column that is gone is a blank', () => {
  expect(rowReference(['H2', '""', 'J2'])).toBe('CHOOSE({1,2,3},H2&"","",J2&"")');
  expect(rowReference(['""', 'H2'])).toBe('CHOOSE({1,2},"",H2&"")');
});
