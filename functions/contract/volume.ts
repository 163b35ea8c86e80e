import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { codeSchema } from './wave.ts';

/** Contacts really received by a platform in a period, by channel and direction. */
export const volumeSchema = z
  .strictObject({
    platform: codeSchema,
    /** The period of a batch: `2026-10`, `2026-W41`. */
    period: z.string().min(7).max(30),
    channel: z.enum(channels),
    direction: z.enum(directions),
    received: z.int().min(0).max(1e9),
  })
  .meta({ id: 'Volume' });
export type VolumeRecord = z.infer<typeof volumeSchema>;

export const recordVolumesSchema = z.strictObject({ volumes: z.array(volumeSchema).min(1).max(500) });
export const recordVolumesAnswerSchema = z.object({ recorded: z.int().min(0).max(500) });
