import { canonicalFormula, localFormula } from '../../../../../addin/workbench/evaluator/formula-dialect.ts';
import { explicitReferences } from '../../../../../addin/workbench/evaluator/explicit-references.ts';

describe('a formula typed in French', () => {
  test.each([
    ['=BAROMETER("FR-LYON";"2026-T4")', '=BAROMETER("FR-LYON","2026-T4")'],
    ['=ARRONDI(2,5;1)', '=ROUND(2.5,1)'],
    ['=SOMME(A1,B2)', '=SUM(A1,B2)'],
    ['=SOMME($A$1;B2)*1,2', '=SUM($A$1,B2)*1.2'],
    ['=SI(A1="a;b";1,5;FAUX)', '=IF(A1="a;b",1.5,FALSE)'],
    ["='Éval; 1,2'!A1", "='Éval; 1,2'!A1"],
    ['={1,5.2;3.4}', '={1.5,2;3,4}'],
    ['=NB.SI(A:A;"x")', '=COUNTIF(A:A,"x")'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(canonicalFormula(typed, 'fr')).toBe(kept);
  });

  test('comes back as it was typed', () => {
    const typed = '=SI(SOMME(A1:A9)>1,5;"ou;i";RECHERCHEX(B1;C:C;D:D))';

    expect(localFormula(canonicalFormula(typed, 'fr'), 'fr')).toBe(typed);
  });

  test('keeps a cell called SI1 and a name that only starts like a function', () => {
    expect(canonicalFormula('=SI1+SIX', 'fr')).toBe('=SI1+SIX');
  });
});

test('a formula typed in English may use semicolons', () => {
  expect(canonicalFormula('=SUM(A1;2.5)', 'en')).toBe('=SUM(A1,2.5)');
  expect(canonicalFormula('={1,2;3,4}', 'en')).toBe('={1,2;3,4}');
});

test('the shorthand of a table row is spelled out for the engine', () => {
  const scope = { table: 'Eval', spillOf: (address: string) => (address === 'B3' ? 'B3:D9' : undefined) };

  expect(explicitReferences('EVALSCORE("g@1",[@Note])', scope)).toBe(
    'EVALSCORE("g@1",Eval[[#This Row],[Note]])',
  );
  expect(explicitReferences('[@[Note globale]]+Autre[@Note]', scope)).toBe(
    'Eval[[#This Row],[Note globale]]+Autre[[#This Row],[Note]]',
  );
  expect(explicitReferences('SUM([Note])+SUM(Eval[Note])', scope)).toBe('SUM(Eval[Note])+SUM(Eval[Note])');
  expect(explicitReferences('SUM(B3#)&"[@x]"', scope)).toBe('SUM(B3:D9)&"[@x]"');
});
