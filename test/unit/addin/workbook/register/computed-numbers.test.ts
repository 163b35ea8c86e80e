import { costFields } from '#contract/money';
import { volumeFields } from '#contract/sheet';
import { fieldColumn } from '../../../../../addin/workbook/register/field-column.ts';

const amount = fieldColumn({ sheet: 'costs', field: costFields[6], language: 'fr', width: 10 });
const received = fieldColumn({ sheet: 'volumes', field: volumeFields[4], language: 'fr', width: 10 });

test('what a formula computed in a cell is taken as Excel shows it', () => {
  const computed = [0.1 + 0.2, 3.3 * 3, 1234.5678 * 17.3, 100 / 3, 1e-7, -1234.56, 534_000_000_000];

  expect(computed.map((cell) => amount.toField(cell))).toEqual([
    0.3, 9.9, 21_358.02294, 33.3333333333333, 0.0000001, -1234.56, 534_000_000_000,
  ]);
  expect(computed.map((cell) => amount.refuse?.(cell))).toEqual(computed.map(() => undefined));
});

test('what a person typed as text is read as it was written, and nothing is guessed', () => {
  expect(amount.toField('1 234,56')).toBe(1234.56);
  expect(amount.refuse?.('1.234,56')).toMatchObject({ code: 'not-a-number' });
});

test('a count that is not whole is refused however it was computed, and one that is whole is taken', () => {
  expect(received.toField(0.1 * 3 * 10)).toBe(3);
  expect(received.refuse?.(2.5)).toMatchObject({ code: 'not-a-number' });
});
