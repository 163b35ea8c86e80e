import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { codeSchema } from './wave.ts';

/** The period of a batch: `2026-10`, `2026-W41`, or the days of a part of one, `2026-10-05..2026-10-20`. */
const periodSchema = z
  .string()
  .regex(/^\d{4}-(?:(?:0[1-9]|1[0-2])|W(?:0[1-9]|[1-4]\d|5[0-3])|\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})$/);

export const volumeKeySchema = z.strictObject({
  platform: codeSchema,
  period: periodSchema,
  channel: z.enum(channels),
  direction: z.enum(directions),
});

/** Contacts really received by a platform in a period, by channel and direction. */
export const volumeSchema = volumeKeySchema
  .extend({ received: z.int().min(0).max(1e9) })
  .meta({ id: 'Volume' });
export type VolumeRecord = z.infer<typeof volumeSchema>;
export type VolumeKey = z.infer<typeof volumeKeySchema>;

/** In one request, of volumes recorded or looked for. */
export const MAX_VOLUMES = 500;

export const recordVolumesSchema = z.strictObject({ volumes: z.array(volumeSchema).min(1).max(MAX_VOLUMES) });
export const recordVolumesAnswerSchema = z.object({ recorded: z.int().min(0).max(MAX_VOLUMES) });

export const presentVolumesSchema = z.strictObject({
  volumes: z.array(volumeKeySchema).min(1).max(MAX_VOLUMES),
});
/** Those that are there, of those looked for. */
export const presentVolumesAnswerSchema = z.object({ volumes: z.array(volumeSchema) });
