import { withLocalTexts } from '../../../../../addin/workbench/evaluator/local-texts.ts';
import { attachEngine } from '../../../../../addin/workbench/evaluator/workbook-engine.ts';
import { enterText } from '../../../../../addin/workbench/model/edits.ts';
import { sheetOf } from '../../../../support/sheet-of.ts';

const noCalls = {
  outcome: () => undefined,
  start: () => undefined,
  stop: () => undefined,
  onOutcome: () => undefined,
};

/** What formulas typed in French give beside 15,3 in A1, 1234,5 in A2 and 25 May 2020 in A3. */
async function given(formulas: readonly string[], language: 'fr' | 'en' = 'fr') {
  const { workbook, at, values } = sheetOf([], language);
  attachEngine(workbook, { functions: [], calls: noCalls });
  const numbers = language === 'fr' ? ['15,3', '1234,5', '25/05/2020'] : ['15.3', '1234.5', '5/25/2020'];
  for (const [row, typed] of [...numbers, ...formulas].entries())
    enterText(workbook, at(`A${row + 1}`), typed, language);
  await Promise.resolve();
  workbook.calculate();
  return values(`A4:A${formulas.length + 3}`).flat();
}

test('a number that becomes part of a text has the decimal comma of a French workbook', async () => {
  expect(
    await given([
      '=A1&" /20"',
      '="Note : "&A1*2&" /20"',
      '=A1&A1=A1&"15,3"',
      '=SI(A1>10;"oui "&A1;"non")',
      '=CONCATENER(A1;" sur ";20)',
      '=NBCAR(A1)',
      '=(A1>10)&""',
      '=A1&NA()',
      '=1/3&""',
    ]),
  ).toEqual([
    '15,3 /20',
    'Note : 30,6 /20',
    true,
    'oui 15,3',
    '15,3 sur 20',
    4,
    'VRAI',
    '#N/A',
    '0,333333333333333',
  ]);
});

test('the formats of TEXTE are those a person writes in French', async () => {
  expect(
    await given([
      '=TEXTE(A1;"0,00")',
      '=TEXTE(A2;"# ##0,0")',
      '=TEXTE(A3;"jj/mm/aaaa")',
      '=TEXTE(A1;"Standard")&" !"',
    ]),
  ).toEqual(['15,30', '1\u202f234,5', '25/05/2020', '15,3 !']);
});

test('an English workbook keeps the decimal point', async () => {
  expect(await given(['=A1&" /20"', '=TEXT(A1,"0.00")'], 'en')).toEqual(['15.3 /20', '15.30']);
});

test('what never becomes a text is left as it was typed', () => {
  for (const formula of ['SUM(A1:A3)', '"a & b"', "'R & D'!A1", '{1,2;3,4}', 'IF(A1>2,A1,B1)', 'Eval[Q & R]'])
    expect(withLocalTexts(formula)).toBe(formula);
});
