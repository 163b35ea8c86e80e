import * as z from 'zod';
import { channelFilters } from '#domain/channel';
import { indicatorStatuses, indicatorUnits } from '#domain/kpi/indicator-figure';
import type { PracticeAsk } from './practice.ts';
import { instantSchema } from './wave.ts';

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A quarter, or the days from one to another, both included: `2026-10-05..2026-10-11`. */
const spanSchema = z.string().regex(/^(?:\d{4}-Q[1-4]|\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})$/);
const entitySchema = z.string().min(1).max(60);
const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/);

/** An indicator of activity or satisfaction: its id in the dictionary, a measure, or `reason:` and a code. */
export const kpiAskSchema = z.strictObject({
  ask: z.literal('kpi'),
  indicator: z.string().min(1).max(60),
  entity: entitySchema,
  period: spanSchema,
  channel: z.enum(channelFilters),
});
export type KpiAsk = z.infer<typeof kpiAskSchema>;

/** What a contact costs; `per` is `contact`, `case`, `point` (of quality), `revenue`, or the code of a reason. */
export const costAskSchema = z.strictObject({
  ask: z.literal('cost'),
  entity: entitySchema,
  period: quarterSchema,
  channel: z.enum(channelFilters),
  per: z.string().min(1).max(60),
});
export type CostAsk = z.infer<typeof costAskSchema>;

/** What the actions of a platform bring for what they cost, in a quarter. */
export const roiAskSchema = z.strictObject({
  ask: z.literal('roi'),
  entity: entitySchema,
  period: quarterSchema,
});
export type RoiAsk = z.infer<typeof roiAskSchema>;
export type IndicatorAsk = KpiAsk | CostAsk | RoiAsk | PracticeAsk;

const decimalSchema = z.string().regex(/^-?\d+(?:\.\d+)?$/);

/** A number of activity, satisfaction or money: see `IndicatorFigure` in the domain. */
export const indicatorFigureSchema = z
  .object({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    n: z.number().min(0).max(1e15).nullable(),
    status: z.enum(indicatorStatuses),
    unit: z.enum(indicatorUnits),
    currency: z.string().nullable(),
    basis: z.object({
      numerator: decimalSchema.nullable(),
      denominator: decimalSchema.nullable(),
      from: daySchema,
      to: daySchema,
      missingDays: z.int().min(0).max(1e5),
      platforms: z.int().min(0).max(1e5),
      platformsCounted: z.int().min(0).max(1e5),
      notes: z.array(z.object({ code: z.string(), values: z.array(z.string()) })),
    }),
    asOf: instantSchema,
  })
  .meta({ id: 'IndicatorFigure' });
export type IndicatorFigureView = z.infer<typeof indicatorFigureSchema>;

/** Heads of what indicators rest on, beside those of waves: activity and volumes, money, the catalogue of practices. */
export const indicatorHeads = ['@activity', '@money', '@practices'] as const;
export type IndicatorHead = (typeof indicatorHeads)[number];
