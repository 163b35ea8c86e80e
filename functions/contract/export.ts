import * as z from 'zod';
import { jobSchema } from './job.ts';

/** Exports under way, and those whose files are still there: a day. */
export const exportsSchema = z.object({ exports: z.array(jobSchema) }).meta({ id: 'Exports' });
export type Exports = z.infer<typeof exportsSchema>;

/** What an export that is done tells as its outcome. */
export const exportOutcomeSchema = z.object({ files: z.int().min(1), entries: z.int().min(0) });

/** Which of its files, from 1. */
export const askExportFileSchema = z.strictObject({ file: z.int().min(1).max(1000).default(1) });

export const exportFileSchema = z
  .object({ url: z.string(), fileName: z.string(), bytes: z.int().min(0) })
  .meta({ id: 'ExportFile' });
export type ExportFile = z.infer<typeof exportFileSchema>;
