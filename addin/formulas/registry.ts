/** One argument of a formula. `matrix` takes a range of cells, `scalar` one value. */
export type ParameterSpec = {
  readonly id:
    | 'platform'
    | 'quarter'
    | 'part'
    | 'channel'
    | 'family'
    | 'report'
    /** The platform of a report: optional there. */
    | 'entity'
    | 'grid'
    | 'answers'
    | 'population'
    | 'margin'
    | 'deviation'
    | 'indicator'
    /** Of an indicator: any days. */
    | 'period'
    /** What a cost is of. */
    | 'per'
    | 'practice'
    | 'measure';
  readonly optional: boolean;
  readonly dimensionality: 'scalar' | 'matrix';
};

/** The public contract of a formula: frozen once shipped. New arguments are new formulas (Excel caches metadata). */
export type FormulaSpec = {
  readonly parameters: readonly ParameterSpec[];
  /** `matrix` spills. */
  readonly result: 'scalar' | 'matrix';
};

const platform = { id: 'platform', optional: false, dimensionality: 'scalar' } as const;
const quarter = { id: 'quarter', optional: false, dimensionality: 'scalar' } as const;
const part = { id: 'part', optional: true, dimensionality: 'scalar' } as const;
const channel = { id: 'channel', optional: true, dimensionality: 'scalar' } as const;
const family = { id: 'family', optional: false, dimensionality: 'scalar' } as const;
const report = { id: 'report', optional: false, dimensionality: 'scalar' } as const;
const entity = { id: 'entity', optional: true, dimensionality: 'scalar' } as const;
const grid = { id: 'grid', optional: false, dimensionality: 'scalar' } as const;
const answers = { id: 'answers', optional: false, dimensionality: 'matrix' } as const;

const population = { id: 'population', optional: false, dimensionality: 'scalar' } as const;
const margin = { id: 'margin', optional: false, dimensionality: 'scalar' } as const;
const deviation = { id: 'deviation', optional: true, dimensionality: 'scalar' } as const;

const indicator = { id: 'indicator', optional: false, dimensionality: 'scalar' } as const;
const period = { id: 'period', optional: false, dimensionality: 'scalar' } as const;
const per = { id: 'per', optional: true, dimensionality: 'scalar' } as const;
const practice = { id: 'practice', optional: false, dimensionality: 'scalar' } as const;
const measure = { id: 'measure', optional: true, dimensionality: 'scalar' } as const;

const figure = { parameters: [platform, quarter, part, channel], result: 'scalar' } as const;
const ofReport = { parameters: [report, quarter, part, channel, entity], result: 'matrix' } as const;

/**
 * Every formula by its name, the same in all languages: metadata, association, help page and tests are made
 * from it. All of them stream: Excel then takes a new value at any moment, without recalculating.
 */
export const registry = {
  BAROMETER: figure,
  BAROMETER_LOW: figure,
  BAROMETER_HIGH: figure,
  BAROMETER_MARGIN: figure,
  BAROMETER_N: figure,
  BAROMETER_CHANGE: figure,
  BAROMETER_TREND: figure,
  BAROMETER_CARD: figure,
  BAROMETER_STATUS: { parameters: [platform, quarter], result: 'matrix' },
  BAROMETER_TABLE: { parameters: [quarter, channel], result: 'matrix' },
  BAROMETER_REPORT: ofReport,
  BAROMETER_SENTENCE: ofReport,
  BAROMETER_ACCURACY: { parameters: [platform, quarter, family], result: 'scalar' },
  BAROMETER_SAMPLESIZE: { parameters: [population, margin, deviation], result: 'scalar' },
  BAROMETER_KPI: { parameters: [indicator, platform, period, channel], result: 'scalar' },
  COSTPERCONTACT: { parameters: [platform, quarter, channel, per], result: 'scalar' },
  BAROMETER_ROI: { parameters: [platform, quarter], result: 'scalar' },
  BAROMETER_PRACTICE: { parameters: [practice, platform, quarter, measure], result: 'scalar' },
  EVALSCORE: { parameters: [grid, answers], result: 'scalar' },
} as const satisfies Readonly<Record<string, FormulaSpec>>;

export type FormulaId = keyof typeof registry;
export type ParameterId = ParameterSpec['id'];

const isFormulaId = (name: string): name is FormulaId => name in registry;
/** In the order in which the help page presents them. */
export const formulaIds: readonly FormulaId[] = Object.keys(registry).filter(isFormulaId);
