import { measures, type MeasureKind } from '#domain/activity/measure';
import type { RegisterField } from '../../locales/register-columns.ts';

const MONEY = '#,##0.00';
const SHARE = '0%';

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
};

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
} {
  const measure = measureOf(id);
  const width = widths[id] ?? (measure === undefined ? 90 : MEASURE_WIDTH);
  return { width, numberFormat: formats[id] ?? (measure && measureFormats[measure]) };
}

const kinds: Readonly<Record<string, MeasureKind>> = measures;
const measureOf = (id: string): MeasureKind | undefined => kinds[id];
