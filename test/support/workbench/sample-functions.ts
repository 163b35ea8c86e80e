const words = {
  en: {
    level: 'Level of a place, which changes by itself.',
    place: ['place', 'Code of the place'],
    quarter: ['quarter', '2026-Q1; default: current'],
    fails: 'Always #N/A, with a reason.',
    block: 'Two rows of three values.',
    total: 'Sum of a range.',
    cells: ['cells', 'Cells to add'],
    never: 'Never answers.',
  },
  fr: {
    level: 'Niveau d’un lieu, qui change tout seul.',
    place: ['lieu', 'Code du lieu'],
    quarter: ['trimestre', '2026-T1 ; défaut : en cours'],
    fails: 'Toujours #N/A, avec une raison.',
    block: 'Deux lignes de trois valeurs.',
    total: 'Somme d’une plage.',
    cells: ['cellules', 'Cellules à additionner'],
    never: 'Ne répond jamais.',
  },
} as const;

/** Microsoft's metadata of the sample add-in's formulas, in a language. */
export function sampleFunctions(language: 'fr' | 'en') {
  const text = words[language];
  const scalar = ([name, description]: readonly [string, string], optional = false) => ({
    name,
    description,
    type: 'any',
    dimensionality: 'scalar',
    optional,
  });
  const stream = { stream: true, cancelable: false };
  const plain = { stream: false, cancelable: true };
  const result = { type: 'any', dimensionality: 'scalar' };
  return {
    functions: [
      {
        id: 'LEVEL',
        name: 'LEVEL',
        description: text.level,
        parameters: [scalar(text.place), scalar(text.quarter, true)],
        options: stream,
        result,
      },
      {
        id: 'LEVEL_FAILS',
        name: 'LEVEL_FAILS',
        description: text.fails,
        parameters: [],
        options: plain,
        result,
      },
      {
        id: 'LEVEL_BLOCK',
        name: 'LEVEL_BLOCK',
        description: text.block,
        parameters: [],
        options: plain,
        result: { type: 'any', dimensionality: 'matrix' },
      },
      {
        id: 'LEVEL_NEVER',
        name: 'LEVEL_NEVER',
        description: text.never,
        parameters: [],
        options: plain,
        result,
      },
      {
        id: 'LEVEL_TOTAL',
        name: 'LEVEL_TOTAL',
        description: text.total,
        parameters: [{ ...scalar(text.cells), dimensionality: 'matrix' }],
        options: plain,
        result,
      },
    ],
  };
}
