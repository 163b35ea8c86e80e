import { closedFormula, isBrokenFormula } from '../../../../../addin/workbench/grid/closed-formula.ts';
import { cycledReference } from '../../../../../addin/workbench/grid/cycle-reference.ts';
import { formulaColours } from '../../../../../addin/workbench/grid/formula-colours.ts';
import { momentText } from '../../../../../addin/workbench/grid/moment-text.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const cycledAt = (text: string, caret: number) => {
  const cycled = cycledReference(text, caret);
  return cycled && text.slice(0, cycled.start) + cycled.by + text.slice(cycled.end);
};

test.each([
  ['=A1', 3, '=$A$1'],
  ['=$A$1', 5, '=A$1'],
  ['=A$1', 4, '=$A1'],
  ['=$A1', 4, '=A1'],
  ['=SUM(B2:C3)*2', 8, '=SUM($B$2:$C$3)*2'],
  ['=Feuil2!A1+B2', 10, '=Feuil2!$A$1+B2'],
])('F4 in %s', (text, caret, expected) => {
  expect(cycledAt(text, caret)).toBe(expected);
});

test('F4 leaves alone what is no reference', () => {
  expect([cycledReference('=SOMME(', 4), cycledReference('="A1"', 3)]).toEqual([undefined, undefined]);
});

test.each([
  ['=SUM(A1', '=SUM(A1)'],
  ['=IF(A1>(B1+2;"(";3', '=IF(A1>(B1+2;"(";3))'],
  ['=SUM(T[a(b])', '=SUM(T[a(b])'],
  ['=A1', '=A1'],
  ['(a text', '(a text'],
])('the parentheses of %s are closed', (typed, closed) => {
  expect(closedFormula(typed)).toBe(closed);
});

test.each(['=1+', '=A1)', '="a', '=SUM(A1)*', '=A1&'])('%s is no formula', (text) => {
  expect(isBrokenFormula(text)).toBe(true);
});

test.each(['=1', '=SUM(A1)', '="a+"', '=', 'text +', "='it''s'!A1", '=50%'])('%s passes', (text) => {
  expect(isBrokenFormula(text)).toBe(false);
});

test('each reference of a formula has its colour, twice the same for the same cells, none for another sheet', () => {
  const { sheet } = sheetOf([]);

  const found = formulaColours('=A1+$A$1+SUM(B1:B2)+Other!C1', sheet, sheet);

  expect(found.map(({ box: { row, column, rows } }) => [row, column, rows])).toEqual([
    [0, 0, 1],
    [0, 1, 2],
  ]);
  expect(found[0]!.colour).not.toBe(found[1]!.colour);
});

test('a day and a time are typed as the language writes them', () => {
  const at = new Date(2026, 2, 5, 9, 7);

  expect([momentText(at, 'day', 'fr'), momentText(at, 'day', 'en'), momentText(at, 'time', 'fr')]).toEqual([
    '05/03/2026',
    '3/5/2026',
    '09:07',
  ]);
});
