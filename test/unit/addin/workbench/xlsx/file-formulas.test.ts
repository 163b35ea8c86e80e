import { CustomFunctions } from '../../../../../addin/workbench/xlsx/custom-functions.ts';
import { modelFormula } from '../../../../../addin/workbench/xlsx/read/model-formula.ts';
import { isDynamic } from '../../../../../addin/workbench/xlsx/write/dynamic-formula.ts';
import { fileFormula } from '../../../../../addin/workbench/xlsx/write/file-formula.ts';

const functions = new CustomFunctions(['BAROMETER', 'BAROMETER.N']);

test.each([
  ['=SUM(A1:B2)*2', 'SUM(A1:B2)*2'],
  ['=XLOOKUP("FILTER(",A:A,B:B)', '_xlfn.XLOOKUP("FILTER(",A:A,B:B)'],
  ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  ['=LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['=LAMBDA(a,b,a+b)(1,2)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)'],
  ["=SUM('L''été'!C1#)+D2#", "SUM(_xlfn.ANCHORARRAY('L''été'!C1))+_xlfn.ANCHORARRAY(D2)"],
  ['=BAROMETER("FR";1)+BAROMETER.N(A1)', '_xldudf_BAROMETER("FR";1)+_xldudf_BAROMETER_N(A1)'],
  ['=[@Note]*[@[Note max]]', 'Eval[[#This Row],[Note]]*Eval[[#This Row],[Note max]]'],
  ['=SUM(Eval[Note])+Autre[@Note]', 'SUM(Eval[Note])+Autre[[#This Row],[Note]]'],
  ['=IFERROR(#REF!,#N/A)', 'IFERROR(#REF!,#N/A)'],
])('%s is in a file %s, and back', (formula, written) => {
  const home = { functions, table: 'Eval' };

  expect(fileFormula(formula, home)).toBe(written);
  expect(modelFormula(written, home)).toBe(formula);
});

test('a function of an add-in is known under each form files have', () => {
  const read = (written: string) => modelFormula(written, { functions });

  expect(read('[2]!_xldudf_BAROMETER_N(A1)')).toBe('=BAROMETER.N(A1)');
  expect(read('BAROMETER(A1)')).toBe('=BAROMETER(A1)');
  expect(read('_xldudf_CONTOSO_ADD(1)')).toBe('=CONTOSO_ADD(1)');
  expect(read('_xlfn.SINGLE(A1:A3)+1')).toBe('=@A1:A3+1');
});

test('what may give several values is kept as a dynamic array, the rest as plain formulas', () => {
  const plain = [
    '=SUM(A1:A3)',
    '=A1+$B$2',
    '=VLOOKUP(A1,B:C,2,FALSE)',
    '=[@Note]+1',
    '=COUNTIFS(A:A,B1,C:C,"x")',
    '=#N/A',
  ];
  const dynamic = [
    '=A1:A3*2',
    '=SUM(A1:A3*2)',
    '=FILTER(A1:A3,B1:B3)',
    '=BAROMETER("x")',
    '=COUNTIF(A:A,B1:B3)',
    '=Eval[Note]',
    "='Autre feuille'!A1:A2",
    '=A1#',
    '=LEN(A1:A3)',
  ];

  expect(plain.filter((formula) => isDynamic(formula, functions))).toEqual([]);
  expect(dynamic.filter((formula) => !isDynamic(formula, functions))).toEqual([]);
});
