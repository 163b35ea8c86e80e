import { readsPlacesOnly } from '../../../../../addin/workbench/evaluator/precedents.ts';

test.each([
  ['=IF(OR(N(E2)>1.5,TRUE),0,SUM($H2:Y$2))', true],
  ['=LOG10(3)&"Rate [x] !"', true],
  ['=Rate*2', false],
  ['=SUM(Notes[Score])', false],
  ['=[@Score]', false],
  ['=Other!A1', false],
  ["='An other'!A1", false],
  ['=SUM(A1#)', false],
  ['=SUM(A:A)', false],
])('what %s reads follows from its place alone: %s', (formula, isSo) => {
  expect(readsPlacesOnly(formula)).toBe(isSo);
});
