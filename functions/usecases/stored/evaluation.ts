import * as z from 'zod';
import { recordingStates, type RecordingState } from '#domain/recording';
import { evaluationStates, purposes, type Evaluation } from '#domain/evaluation';

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-applicable') }),
  z.object({ kind: z.literal('yes-no'), yes: z.boolean() }),
  z.object({ kind: z.literal('option'), code: z.string() }),
  z.object({ kind: z.literal('options'), codes: z.array(z.string()) }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
]);

const score = z.object({
  value: z.int().nullable(),
  beforeFail: z.int().nullable(),
  failedBy: z.array(z.string()),
  appliedWeight: z.int(),
  incomplete: z.boolean(),
  parts: z.record(z.string(), z.int().nullable()),
  critical: z.record(z.string(), z.boolean()),
});

const revision = z.object({ score, by: z.string(), at: z.string(), reason: z.string() });

/** An evaluation as it is kept, with what merging needs beside it. */
export type StoredEvaluation = Evaluation & {
  /** By field of the wire, the version of the row that last changed it; absent means the first. */
  readonly fieldRevisions: Readonly<Record<string, number>>;
  /** Why a submitted evaluation was last changed. */
  readonly reason: string;
  /** Fields whose value was typed by somebody else in the workbook of whoever sent it. */
  readonly typedByOthers: readonly string[];
  /** Evaluators it was taken from: their sheets must drop the row. */
  readonly formerEvaluators: readonly string[];
  /** Of a standard evaluation: the slots of the double ones of the same contact, by which they are found. */
  readonly doubles: readonly string[];
  /** What there is to hear or to read of the contact, so that a change of it reaches the sheets. */
  readonly recording: RecordingState;
};

export const storedEvaluation: z.ZodType<StoredEvaluation> = z.object({
  key: z.object({
    wave: z.string(),
    contact: z.string(),
    purpose: z.enum(purposes),
    slot: z.string(),
  }),
  grid: z.string(),
  evaluator: z.string(),
  answers: z.record(z.string(), answer),
  measurements: z.record(z.string(), z.number()),
  facts: z.string(),
  comment: z.string(),
  state: z.enum(evaluationStates),
  score: score.nullable(),
  revisions: z.array(revision),
  fieldRevisions: z.record(z.string(), z.int()),
  reason: z.string(),
  typedByOthers: z.array(z.string()).default([]),
  formerEvaluators: z.array(z.string()),
  doubles: z.array(z.string()).default([]),
  recording: z.enum(recordingStates).default('none'),
});
