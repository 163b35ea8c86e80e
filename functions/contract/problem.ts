import * as z from 'zod';
import { errorCodes, type ErrorCode } from './error.ts';

const isErrorCode = (text: string): text is ErrorCode => text in errorCodes;

/** The body of every refused request (RFC 9457). Texts are the client's, by `code`. */
export const problemSchema = z
  .object({
    code: z.string().refine(isErrorCode),
    status: z.int().min(400).max(599),
    details: z.record(z.string(), z.unknown()),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
