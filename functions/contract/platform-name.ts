import * as z from 'zod';
import { codeSchema } from './wave.ts';

export const MAX_NAMED_AT_ONCE = 90;
/** Characters. */
export const MAX_PLATFORM_NAME = 120;

/** What the files of a centre call a platform; rows of a name without platform are left out of imports. */
export const platformNameSchema = z
  .strictObject({ name: z.string().trim().min(1).max(MAX_PLATFORM_NAME), platform: codeSchema.nullable() })
  .meta({ id: 'PlatformName' });
export type PlatformName = z.infer<typeof platformNameSchema>;

export const platformNamesSchema = z.object({ names: z.array(platformNameSchema) });
export const namePlatformsSchema = z.strictObject({
  names: z.array(platformNameSchema).min(1).max(MAX_NAMED_AT_ONCE),
});
export const namePlatformsAnswerSchema = z.object({ named: z.int().min(0).max(MAX_NAMED_AT_ONCE) });
