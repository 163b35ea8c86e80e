import * as z from 'zod';
import { flowIds } from '#domain/channel';

/** A drift seen in the weeks of one platform, channel and direction. Values are on the organisation's scale. */
export const driftAlertSchema = z
  .object({
    wave: z.string(),
    platform: z.string(),
    channel: z.enum(flowIds),
    direction: z.enum(['down', 'up']),
    /** The ISO week in which it seems to have begun: `2026-W45`. */
    since: z.string(),
    /** How far the weeks since then are from the level before, with its 95 % interval. */
    shift: z.number(),
    low: z.number(),
    high: z.number(),
    /** The rules that see it. */
    rules: z.array(z.enum(['ewma', 'cusum'])),
    /** Its limits rest on fewer than 20 weeks of closed waves. */
    isProvisional: z.boolean(),
  })
  .meta({ id: 'DriftAlert' });
export type DriftAlert = z.infer<typeof driftAlertSchema>;

export const alertsAnswerSchema = z
  .object({
    alerts: z.array(driftAlertSchema),
    /** What the scores are out of. */
    unit: z.number(),
    /** Platforms × channels looked at. */
    charts: z.int().min(0),
    /** False alarms of them all, at most. */
    falseAlarmsAYear: z.number(),
    /** Weeks of one chart from one false alarm to the next, at least. */
    everyWeeks: z.number(),
    rules: z.object({ lambda: z.number(), L: z.number(), k: z.number(), h: z.number() }),
  })
  .meta({ id: 'Alerts' });
export type AlertsAnswer = z.infer<typeof alertsAnswerSchema>;
