import { measures, type MeasureKind } from '#domain/activity/measure';
import type { RegisterField } from '../../locales/register-columns.ts';

const MONEY = '#,##0.00';
const SHARE = '0%';
/** A difference, whose sign says which way. */
const GAIN = '+0.0;-0.0;0.0';
/** Of a year: cents would claim what nobody knows. */
const WHOLE_MONEY = '#,##0';

const widths: Readonly<Partial<Record<RegisterField, number>>> = {
  name: 160,
  mission: 140,
  flows: 200,
  hours: 200,
  closedDays: 140,
  timeZone: 110,
  valueTier: 130,
  attachedTo: 130,
  contractUnit: 140,
  period: 160,
  received: 110,
  role: 150,
  platforms: 150,
  invitation: 190,
  expires: 100,
  nature: 150,
  costChannel: 130,
  units: 140,
  amount: 110,
  label: 220,
  indicator: 190,
  reason: 130,
  avoidable: 80,
  bearer: 110,
  gain: 110,
  gainLow: 110,
  gainHigh: 110,
  adoptionLow: 110,
  adoptionHigh: 110,
  bonus: 110,
  malus: 110,
  decision: 420,
  owner: 160,
  scenarioLabel: 320,
  scenarioPhase: 100,
  testTime: 60,
  tests: 100,
  themeState: 100,
  measuredBy: 120,
  baseline: 110,
  nRequired: 110,
  nBefore: 100,
  measuredWave: 100,
  themeVerdict: 150,
  stepBy: 150,
  action: 300,
  charge: 110,
  evidence: 180,
  decidedWave: 100,
  dueWave: 100,
  effectVerdict: 160,
  procedure: 300,
  adoptionBefore: 110,
  lagDays: 120,
  remark: 360,
  remarkAnswer: 300,
  practiceLabel: 240,
  theme: 210,
  polarity: 130,
  patternWords: 220,
  patternEnd: 110,
  patternTurns: 110,
  question: 320,
  comfort: 260,
  assumption: 220,
  contact: 140,
  practice: 110,
  quote: 420,
  dispute: 300,
  disputeAnswer: 260,
  brandMoney: 120,
  providerMoney: 120,
  feedbackComfort: 240,
  feedbackQuestion: 320,
  reply: 320,
};

const formats: Readonly<Partial<Record<RegisterField, string>>> = {
  amount: MONEY,
  units: '#,##0.##',
  handlingSeconds: '#,##0',
  bonus: MONEY,
  malus: MONEY,
  cap: MONEY,
  gain: MONEY,
  gainLow: MONEY,
  gainHigh: MONEY,
  cost: MONEY,
  adoption: SHARE,
  adoptionLow: SHARE,
  adoptionHigh: SHARE,
  improvement: GAIN,
  improvementLow: GAIN,
  improvementHigh: GAIN,
  effect: GAIN,
  effectLow: GAIN,
  effectHigh: GAIN,
  adoptionBefore: SHARE,
  adopted: SHARE,
  adoptedLow: SHARE,
  adoptedHigh: SHARE,
  assumptionLow: MONEY,
  assumed: MONEY,
  assumptionHigh: MONEY,
  foundRate: SHARE,
  secondsMore: '+0;-0;0',
  refusalWith: SHARE,
  refusalWithout: SHARE,
  brandMoney: WHOLE_MONEY,
  providerMoney: WHOLE_MONEY,
};

/** Read in the sheet, whole. */
const wrapped: ReadonlySet<RegisterField> = new Set<RegisterField>([
  'action',
  'procedure',
  'remark',
  'remarkAnswer',
  'quote',
  'dispute',
  'disputeAnswer',
  'feedbackComfort',
  'feedbackQuestion',
  'reply',
]);

/** Of a measure: titles of measures are long, and their numbers are. */
const MEASURE_WIDTH = 120;
const measureFormats: Readonly<Record<MeasureKind, string>> = {
  count: '#,##0',
  seconds: '#,##0',
  points: '#,##0',
  money: MONEY,
};

/** How wide the column of a field is, in points, and how its numbers are written; undefined as their kind is. */
export function columnLooks(id: RegisterField): {
  readonly width: number;
  readonly numberFormat: string | undefined;
  readonly wrapped: boolean;
} {
  const measure = measureOf(id);
  const width = widths[id] ?? (measure === undefined ? 90 : MEASURE_WIDTH);
  const numberFormat = formats[id] ?? (measure && measureFormats[measure]);
  return { width, numberFormat, wrapped: wrapped.has(id) };
}

const kinds: Readonly<Record<string, MeasureKind>> = measures;
const measureOf = (id: string): MeasureKind | undefined => kinds[id];
