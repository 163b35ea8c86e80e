import { placeColumns } from '../../../../../addin/workbook/office/place-columns.ts';

const column = (id: string, fr: string, en: string) => ({ id, title: { fr, en }, look: { width: 60 } });
const columns = [column('one', 'Un', 'One'), column('two', 'Deux', 'Two')];
const binding = { tableId: 't', columns: { one: 1, two: 2 } };
const placed = (...standing: (readonly [number, string])[]) =>
  Object.fromEntries(
    placeColumns(
      columns,
      binding,
      standing.map(([id, name]) => ({ id, name })),
    ),
  );

test('columns moved and renamed are known by Excel’s ids', () => {
  expect(placed([2, 'À moi'], [9, 'Notes'], [1, 'One'])).toEqual({ one: 2, two: 0 });
});

test('a column cut and pasted beside the table is known by its heading, and not what it left behind', () => {
  expect(placed([1, 'Colonne1'], [2, 'Deux'], [7, 'Un'])).toEqual({ one: 2, two: 1 });
  expect(placed([1, 'Column3'], [2, 'Deux'])).toEqual({ two: 1 });
});

test('a deleted column has no place, even when another column of ours has its heading', () => {
  expect(placed([2, 'Un'])).toEqual({ two: 0 });
});
