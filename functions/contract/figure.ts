import * as z from 'zod';
import { channelFilters } from '#domain/channel';
import { figureStatuses } from '#domain/figure';
import { criticalFamilies } from '#domain/grid';
import { reportIds } from '#domain/reports/report';
import { waveStates } from '#domain/wave';
import { changeSchema } from './change.ts';
import { costAskSchema, indicatorFigureSchema, kpiAskSchema, roiAskSchema } from './indicator.ts';
import { practiceAskSchema } from './practice.ts';
import { reportSchema } from './report.ts';
import { instantSchema } from './wave.ts';

const filterSchema = z.enum(channelFilters);
const periodSchema = z.string().min(1).max(60);
const entitySchema = z.string().min(1).max(60);
const subject = { period: periodSchema, part: z.string().max(60), channel: filterSchema };

/** One question of a formula. `period` is a quarter (`2026-Q4`) or a wave code. */
export const askSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('figure'), entity: entitySchema, ...subject }),
  z.strictObject({ ask: z.literal('table'), period: periodSchema, channel: filterSchema }),
  /** The difference from the wave before. */
  z.strictObject({ ask: z.literal('change'), entity: entitySchema, ...subject }),
  /** The share of evaluations without critical error of a family. */
  z.strictObject({
    ask: z.literal('accuracy'),
    entity: entitySchema,
    period: periodSchema,
    family: z.enum(criticalFamilies),
  }),
  /** `*` is every platform that this person sees. */
  z.strictObject({ ask: z.literal('report'), report: z.enum(reportIds), entity: entitySchema, ...subject }),
  kpiAskSchema,
  costAskSchema,
  roiAskSchema,
  practiceAskSchema,
]);
export type Ask = z.infer<typeof askSchema>;
export type FigureAsk = Extract<Ask, { ask: 'figure' }>;
export type TableAsk = Extract<Ask, { ask: 'table' }>;
export type ChangeAsk = Extract<Ask, { ask: 'change' }>;
export type AccuracyAsk = Extract<Ask, { ask: 'accuracy' }>;
export type ReportAsk = Extract<Ask, { ask: 'report' }>;

/** Twenty requests are enough for 10,000 different cells. */
export const MAX_ASKS = 500;
export const figuresRequestSchema = z.strictObject({ asks: z.array(askSchema).min(1).max(MAX_ASKS) });

export const figureSchema = z
  .object({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    /** Null only when imported without it. */
    n: z.int().min(0).max(1e9).nullable(),
    status: z.enum(figureStatuses),
    unit: z.number(),
    basis: z.object({
      weighting: z.enum(['volumes', 'unweighted']),
      weights: z.record(z.string(), z.number()),
      leftOut: z.number(),
      incomplete: z.int().min(0).max(1e9),
      degreesOfFreedom: z.number().nullable(),
    }),
    asOf: instantSchema,
    /** The value and date of an earlier release: too little was added or revised since. */
    repeated: z.boolean().optional(),
  })
  .meta({ id: 'Figure' });

/** The wave a figure comes from, in the words of BAROMETER_STATUS. */
export const figureWaveSchema = z.object({
  code: z.string(),
  state: z.enum(waveStates),
  revision: z.int().min(1).max(1000),
});

/** Why an ask has no figure. The first ones are the person's to correct, the last ones to know. */
export const askRefusalCodes = [
  'unknown-entity',
  'unknown-period',
  /** A bare quarter with several listening waves: name one of `waves`. */
  'several-waves',
  'unknown-part',
  /** The wave is open and nothing of it was released to readers without rows. */
  'not-released',
  'not-visible',
  /** Readers without rows have comparisons of closed waves only. */
  'compared-at-closing',
  /** Closed before comparisons were kept: close it again. */
  'not-compared',
  /** Tests, ranks and alerts are of one channel and one direction: name one of `channels`. */
  'several-flows',
  /** The grids of the wave have no critical criterion of that family. */
  'no-critical-criterion',
  /** The wave listens: it has no result of a contest. */
  'not-a-contest',
  'unknown-indicator',
  'unknown-reason',
  'unknown-practice',
  /** Readers without rows have practices of closed waves only. */
  'coded-at-closing',
] as const;
export type AskRefusalCode = (typeof askRefusalCodes)[number];

export const answerSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('figure'), figure: figureSchema, wave: figureWaveSchema }),
  z.object({
    answer: z.literal('table'),
    wave: figureWaveSchema,
    parts: z.array(z.object({ id: z.string(), title: z.object({ fr: z.string(), en: z.string() }) })),
    rows: z.array(z.object({ platform: z.string(), figures: z.array(figureSchema) })),
  }),
  z.object({
    answer: z.literal('change'),
    change: changeSchema,
    wave: figureWaveSchema,
    /** The waves it rests on: it may be another as soon as the head of one of them is. */
    waves: z.array(z.string()),
  }),
  z.object({
    answer: z.literal('report'),
    report: reportSchema,
    wave: figureWaveSchema,
    waves: z.array(z.string()),
    asOf: instantSchema,
  }),
  z.object({
    answer: z.literal('indicator'),
    figure: indicatorFigureSchema,
    /** What it rests on: `@activity`, `@money`, and the codes of waves. */
    waves: z.array(z.string()),
  }),
  z.object({
    answer: z.literal('refused'),
    code: z.enum(askRefusalCodes),
    parameters: z.record(z.string(), z.array(z.string())),
  }),
]);
export type AskAnswer = z.infer<typeof answerSchema>;

/** `answers` in the order of the asks; `heads` by wave code, to compare with those of `/heads`. */
export const figuresAnswerSchema = z
  .object({ answers: z.array(answerSchema), heads: z.record(z.string(), z.string()) })
  .meta({ id: 'FiguresAnswer' });
export type FiguresAnswer = z.infer<typeof figuresAnswerSchema>;

export const headsRequestSchema = z.strictObject({ waves: z.array(z.string().max(60)).max(100) });
/** By wave code, a text that changes as soon as a figure of the wave may have. */
export const headsAnswerSchema = z.object({ heads: z.record(z.string(), z.string()) });
