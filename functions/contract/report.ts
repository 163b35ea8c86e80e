import * as z from 'zod';
import { columnUnits, reportIds, rowStates } from '#domain/reports/report';

const textSchema = z.object({ fr: z.string(), en: z.string() });
const saidSchema = z.record(z.string(), z.union([z.number(), z.string()]));

/** A table that answers one question of a quarter: see `Report` in the domain. */
export const reportSchema = z
  .object({
    report: z.enum(reportIds),
    columns: z.array(z.object({ id: z.string(), unit: z.enum(columnUnits), title: textSchema.optional() })),
    rows: z.array(
      z.object({
        key: z.string(),
        title: textSchema.optional(),
        state: z.enum(rowStates),
        cells: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
      }),
    ),
    sentences: z.array(z.object({ key: z.string(), kind: z.string(), said: saidSchema })),
    notes: z.array(z.object({ kind: z.string(), said: saidSchema })),
    unit: z.number(),
  })
  .meta({ id: 'Report' });
