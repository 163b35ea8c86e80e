import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { causes, polarities } from '#domain/practice/practice';
import { practiceMeasures } from '#domain/practice/practice-figures';
import { themes } from '#domain/theme';
import * as is from './field-kind.ts';
import { indicatorFigureSchema } from './indicator.ts';
import type { SheetField } from './sheet-field.ts';
import { codeSchema } from './wave.ts';

const MAX_QUOTE = 300;
const MAX_REPLY = 1000;

const quality = ['quality-manager', 'evaluator'] as const;
const managers = ['quality-manager'] as const;
const provider = ['platform-manager'] as const;

/** Whether a disputed fact stands. */
export const factVerdicts = ['upheld', 'withdrawn'] as const;
export type FactVerdict = (typeof factVerdicts)[number];

/** What was heard or read of a practice, without names: known by its number. */
export const factFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'wave', is: is.wave, required: true },
  { id: 'practice', is: is.code, required: true },
  { id: 'factNumber', is: is.count(1e6, 1), required: false, readOnly: true },
  /** Of the contact, said by the server: never its day. */
  { id: 'week', is: is.text(8), required: false, readOnly: true },
  { id: 'contact', is: is.text(120), required: false, readers: quality },
  { id: 'factCause', is: is.choice(causes), required: false, writers: quality },
  { id: 'quote', is: is.text(MAX_QUOTE), required: true, writers: quality },
  { id: 'sentDay', is: is.day, required: false, readOnly: true },
  { id: 'dispute', is: is.text(MAX_REPLY), required: false, writers: provider },
  { id: 'disputeAnswer', is: is.text(MAX_REPLY), required: false, writers: managers },
  { id: 'factVerdict', is: is.choice(factVerdicts), required: false, writers: managers },
] as const satisfies readonly SheetField[];

const measured = is.number(-1e15, 1e15);

/** A practice as a platform is told of it: figures, what to think about, and what it answers. No solution. */
export const feedbackFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'wave', is: is.wave, required: true },
  { id: 'practice', is: is.code, required: true },
  { id: 'practiceLabel', is: is.text(120), required: false, readOnly: true },
  { id: 'theme', is: is.choice(themes), required: false, readOnly: true },
  { id: 'polarity', is: is.choice(polarities), required: false, readOnly: true },
  { id: 'feedbackRank', is: is.count(1000, 1), required: false, readOnly: true },
  { id: 'found', is: is.count(1e9), required: false, readOnly: true },
  { id: 'coded', is: is.count(1e9), required: false, readOnly: true },
  { id: 'foundRate', is: is.number(0, 1), required: false, readOnly: true },
  { id: 'secondsMore', is: measured, required: false, readOnly: true },
  { id: 'refusalWith', is: is.number(0, 1), required: false, readOnly: true },
  { id: 'refusalWithout', is: is.number(0, 1), required: false, readOnly: true },
  { id: 'brandMoney', is: measured, required: false, readOnly: true },
  { id: 'providerMoney', is: measured, required: false, readOnly: true },
  { id: 'feedbackComfort', is: is.text(MAX_REPLY), required: false, writers: managers },
  { id: 'feedbackQuestion', is: is.text(MAX_REPLY), required: false, writers: managers },
  { id: 'sentDay', is: is.day, required: false, readOnly: true },
  { id: 'reply', is: is.text(MAX_REPLY), required: false, writers: provider },
] as const satisfies readonly SheetField[];

/** The feedback of a theme to a platform, of what was coded in a wave. */
export const feedbackOfSchema = z.strictObject({
  wave: codeSchema,
  platform: codeSchema,
  theme: z.enum(themes),
});
export const preparedSchema = z.object({
  /** Practices with a row now. */
  practices: z.int().min(0),
  /** Facts that the feedback quotes. */
  facts: z.int().min(0),
});

/** A measure of a practice as it is told: live, or as it was sent. */
export const toldFigureSchema = indicatorFigureSchema.pick({
  value: true,
  low: true,
  high: true,
  n: true,
  status: true,
  unit: true,
  currency: true,
});
export type ToldFigure = z.infer<typeof toldFigureSchema>;

const toldPracticeSchema = z.object({
  practice: codeSchema,
  label: z.string(),
  polarity: z.enum(polarities),
  rank: z.int().min(1),
  /** Null where too few contacts were coded to say it. */
  found: z.int().min(0).nullable(),
  coded: z.int().min(0),
  figures: z.partialRecord(z.enum(practiceMeasures), toldFigureSchema),
  /** Why a number is missing or weak, as codes with their values. */
  notes: z.array(z.object({ code: z.string(), values: z.array(z.string()) })),
  comfort: z.string(),
  question: z.string(),
  reply: z.string(),
  facts: z.array(
    z.object({
      number: z.int().min(1),
      week: z.string(),
      quote: z.string(),
      cause: z.enum(causes).nullable(),
      /** By the platform. */
      disputed: z.boolean(),
      verdict: z.enum(factVerdicts).nullable(),
    }),
  ),
});

/** The feedback sheet (fiche de retour): by rank, what costs and loses most first. */
export const feedbackSheetSchema = z.object({
  wave: codeSchema,
  platform: codeSchema,
  theme: z.enum(themes),
  /** Null while it is only prepared. */
  sentDay: z.string().nullable(),
  practices: z.array(toldPracticeSchema),
});
export type FeedbackSheet = z.infer<typeof feedbackSheetSchema>;

export const readGoodPracticesSchema = z.strictObject({ wave: codeSchema, theme: z.enum(themes) });

/** Good practices, shown to all: whose they are is never said. */
export const goodPracticesSchema = z.object({
  practices: z.array(
    z.object({
      practice: codeSchema,
      label: z.string(),
      figures: z.partialRecord(z.enum(practiceMeasures), toldFigureSchema),
      quotes: z.array(
        z.object({
          quote: z.string(),
          week: z.string(),
          channel: z.enum(channels),
          direction: z.enum(directions),
        }),
      ),
    }),
  ),
});
export type GoodPractices = z.infer<typeof goodPracticesSchema>;
