import * as z from 'zod';
import { decisionKinds } from '#domain/decision';
import * as is from './field-kind.ts';
import type { SheetField } from './sheet-field.ts';

/** Characters of a decision, and of who answers for it. */
const MAX_DECISION = 400;
const MAX_OWNER = 80;

/** What the weekly committee decided of a platform, of several or of all, and what was corrected for clients. */
export const decisionFields = [
  { id: 'decisionDay', is: is.day, required: true },
  { id: 'entity', is: is.entity, required: true },
  { id: 'decisionKind', is: is.choice(decisionKinds), required: true },
  { id: 'decision', is: is.text(MAX_DECISION), required: true },
  { id: 'owner', is: is.text(MAX_OWNER), required: false },
  { id: 'dueDay', is: is.day, required: false },
  /** Blank: not done yet. */
  { id: 'doneDay', is: is.day, required: false },
] as const satisfies readonly SheetField[];

const day = z.string();

/** A row of the log, as it is kept and shown. */
export const decisionSchema = z.object({
  decisionDay: day,
  entity: z.string(),
  decisionKind: z.enum(decisionKinds),
  decision: z.string(),
  owner: z.string().nullable(),
  dueDay: day.nullable(),
  doneDay: day.nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;
