import { formulaHelp } from '../../../../../addin/workbench/page/formula-help.ts';

const parameter = { type: 'any', dimensionality: 'scalar' } as const;
const functions = ['BAROMETER', 'BAROMETER_LOW', 'EVALSCORE'].map((name) => ({
  id: name,
  name,
  parameters: ['platform', 'quarter'].map((each) => ({ name: each, ...parameter })),
}));

const helpAtEnd = (text: string) => formulaHelp(text, text.length, functions);

test('a name being typed proposes the formulas that begin so, in capitals or not', () => {
  const help = helpAtEnd('=1+baro');

  expect(help).toMatchObject({ kind: 'list', start: 3, end: 7 });
  expect(help?.kind === 'list' && help.functions.map(({ name }) => name)).toEqual([
    'BAROMETER',
    'BAROMETER_LOW',
  ]);
});

test.each([
  ['=BAROMETER(', 0],
  ['=BAROMETER("FR;LYON(";', 1],
  ['=BAROMETER(SUM(1;2);', 1],
  ['=SI(BAROMETER(A1;', 1],
  ['=BAROMETER(1,5;', 1],
])('%s is filling argument %i', (text, argument) => {
  expect(helpAtEnd(text)).toMatchObject({ kind: 'arguments', function: { name: 'BAROMETER' }, argument });
});

test.each(['texte', '=SUM(', '=BAROMETER("x")', '="baro'])('%s asks for no help', (text) => {
  expect(helpAtEnd(text)).toBeUndefined();
});
