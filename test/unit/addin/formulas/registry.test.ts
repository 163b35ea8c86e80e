import { formulaIds, registry, type FormulaSpec } from '../../../../addin/formulas/registry.ts';
import { formulaMetadata } from '../../../../addin/formulas/metadata.ts';
import { helpPage } from '../../../../addin/formulas/help-page.ts';

/** Workbooks hold these for years: a line may be added, none may change. */
const frozen = [
  'BAROMETER(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_LOW(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_HIGH(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_MARGIN(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_N(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_CHANGE(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_TREND(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_CARD(platform, quarter, [part], [channel]) -> scalar',
  'BAROMETER_STATUS(platform, quarter) -> matrix',
  'BAROMETER_TABLE(quarter, [channel]) -> matrix',
  'BAROMETER_REPORT(report, quarter, [part], [channel], [entity]) -> matrix',
  'BAROMETER_SENTENCE(report, quarter, [part], [channel], [entity]) -> matrix',
  'BAROMETER_ACCURACY(platform, quarter, family) -> scalar',
  'BAROMETER_SAMPLESIZE(population, margin, [deviation]) -> scalar',
  'BAROMETER_KPI(indicator, platform, period, [channel]) -> scalar',
  'COSTPERCONTACT(platform, quarter, [channel], [per]) -> scalar',
  'BAROMETER_ROI(platform, quarter) -> scalar',
  'BAROMETER_PRACTICE(practice, platform, quarter, [measure]) -> scalar',
  'EVALSCORE(grid, answers[]) -> scalar',
];

const signature = (id: keyof typeof registry): string => {
  const spec: FormulaSpec = registry[id];
  const names = spec.parameters.map(({ id: name, optional, dimensionality }) => {
    const whole = dimensionality === 'matrix' ? `${name}[]` : name;
    return optional ? `[${whole}]` : whole;
  });
  return `${id}(${names.join(', ')}) -> ${spec.result}`;
};

test('the signatures people have in their workbooks have not changed', () => {
  expect(formulaIds.map(signature)).toEqual(frozen);
});

test.each(formulaIds)('%s is a name Excel takes', (id) => {
  expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
  expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  expect(id).not.toMatch(/^(R\d*(C\d*)?|C\d*)$/);
});

test('an optional argument is never followed by a required one', () => {
  for (const id of formulaIds) {
    const optional = registry[id].parameters.map((parameter) => parameter.optional);
    expect([...optional].sort()).toEqual(optional);
  }
});

test('the metadata of both languages differ in texts alone', () => {
  const origin = 'https://add-in.example';
  const [english, french] = [formulaMetadata('en', origin), formulaMetadata('fr', origin)];

  const bare = ({ functions }: ReturnType<typeof formulaMetadata>) =>
    functions.map(({ id, name, parameters, result, options }) => ({
      id,
      name,
      result,
      options,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({
        type,
        dimensionality,
        optional,
      })),
    }));
  expect(bare(french)).toEqual(bare(english));
  expect(english.functions[0]).toEqual({
    id: 'BAROMETER',
    name: 'BAROMETER',
    description: 'Quality score of a platform, a provider, a country or the network for a quarter.',
    helpUrl: 'https://add-in.example/help-en.html#BAROMETER',
    parameters: [
      {
        name: 'platform',
        description: 'Code of a platform, a provider or a country; "*" for the whole network.',
        type: 'any',
        dimensionality: 'scalar',
      },
      {
        name: 'quarter',
        description: 'Quarter (2026-Q4, Q4 2026 or a date) or the code of a wave.',
        type: 'any',
        dimensionality: 'scalar',
      },
      {
        name: 'part',
        description: 'Id of a section or a criterion; empty for the whole score.',
        type: 'any',
        dimensionality: 'scalar',
        optional: true,
      },
      {
        name: 'channel',
        description:
          'phone, email, chat, letter, social, web, alone or with -in or -out; sync, async; empty for all.',
        type: 'any',
        dimensionality: 'scalar',
        optional: true,
      },
    ],
    result: { type: 'any', dimensionality: 'scalar' },
    options: { stream: true },
  });
  expect(french.functions[0]?.parameters.map(({ name }) => name)).toEqual([
    'plateau',
    'trimestre',
    'partie',
    'canal',
  ]);
  expect(french.functions[0]?.helpUrl).toBe('https://add-in.example/help.html#BAROMETER');
});

test('Excel is told that results may be cards', () => {
  expect(formulaMetadata('fr', '')).toMatchObject({ allowCustomDataForDataTypeAny: true });
});

test('Excel is told how the size of a sample is asked for', () => {
  const scalar = { type: 'any', dimensionality: 'scalar' };

  expect(
    formulaMetadata('fr', 'https://add-in.example').functions.find(({ id }) => id === 'BAROMETER_SAMPLESIZE'),
  ).toEqual({
    id: 'BAROMETER_SAMPLESIZE',
    name: 'BAROMETER_SAMPLESIZE',
    description: 'Nombre de contacts à évaluer pour connaître une note à une marge près.',
    helpUrl: 'https://add-in.example/help.html#BAROMETER_SAMPLESIZE',
    parameters: [
      {
        ...scalar,
        name: 'population',
        description: 'Contacts reçus ou attendus : un nombre entier, 1 au moins.',
      },
      {
        ...scalar,
        name: 'marge',
        description: 'Marge voulue sur l’échelle de l’organisation : 0,5 pour connaître la note à ± 0,5.',
      },
      {
        ...scalar,
        name: 'ecart',
        description:
          'Écart-type des notes sur la même échelle ; vide : 3,2 sur 20, ou autant d’une autre échelle.',
        optional: true,
      },
    ],
    result: { type: 'any', dimensionality: 'scalar' },
    options: { stream: true },
  });
});

test('argument names are plain words in both languages', () => {
  for (const language of ['fr', 'en'] as const)
    for (const { parameters } of formulaMetadata(language, '').functions)
      for (const { name, description } of parameters) {
        expect(name).toMatch(/^[a-z]+$/);
        expect(description.length).toBeLessThan(255);
      }
});

test.each(['fr', 'en'] as const)('the %s help page presents every formula with its example', (language) => {
  const page = helpPage(language);

  for (const id of formulaIds) expect(page).toContain(`<section id="${id}">`);
  expect(page).toContain(
    language === 'fr'
      ? 'BAROMETER(plateau; trimestre; [partie]; [canal])'
      : 'BAROMETER(platform, quarter, [part], [channel])',
  );
  expect(page).toContain('=BAROMETER(&#34;FR-LYON&#34;');
  expect(page).not.toContain('undefined');
});
