import type * as z from 'zod';
import { ApiFailure } from './api-failure.ts';

/** What a zod schema of this output can do. */
export type Reads<Output> = { safeParse(value: unknown): z.ZodSafeParseResult<Output> };

/** The value as its schema reads it; an `unreadable` failure that names what is wrong otherwise. */
export function parse<Output>(schema: Reads<Output>, value: unknown): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ApiFailure('unreadable', { details: { issues: parsed.error.issues } });
}
