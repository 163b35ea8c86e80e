import * as z from 'zod';
import { planViewSchema } from '#contract/plan';
import { readXml, writeXml } from '../../office/xml-part.ts';
import { PLAN_NAMESPACE } from './plan-namespace.ts';

const markSchema = z.object({ table: z.string(), row: z.number(), column: z.string(), message: z.string() });

const keptSchema = z.object({
  strata: z.object({ tableId: z.string(), columns: z.record(z.string(), z.number()) }),
  settings: z.string(),
  results: z.string(),
  marks: z.array(markSchema),
  /** What the server knew when it was last asked: a plan is computed without it. */
  known: planViewSchema,
});

/** A cell that was marked wrong, and what was said beside it. */
export type PlanMark = z.infer<typeof markSchema>;

/** What a workbook keeps of the sheet of a plan, in a part that travels with the file. */
export type PlanPart = z.infer<typeof keptSchema> & { readonly organisation: string; readonly wave: string };

export const writePlanPart = ({ organisation, wave, ...kept }: PlanPart): string =>
  writeXml(PLAN_NAMESPACE, { attributes: { organisation, wave }, text: JSON.stringify(kept) });

const attributesSchema = z.object({ organisation: z.string().min(1), wave: z.string().min(1) });

/** Undefined for what cannot be read: a part that somebody wrote over. */
export function readPlanPart(xml: string): PlanPart | undefined {
  const part = readXml(xml);
  if (part === undefined) return undefined;
  const attributes = attributesSchema.safeParse(part.attributes).data;
  const kept = keptSchema.safeParse(json(part.text)).data;
  return attributes && kept && { ...kept, ...attributes };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
