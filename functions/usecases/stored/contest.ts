import * as z from 'zod';
import { channels } from '#domain/channel';
import { devices, scenarioPhases } from '#domain/contest/contest-plan';

/** A scenario, under `SCENARIO#<code>`. */
export const storedScenario = z.object({
  code: z.string(),
  scenarioLabel: z.string(),
  scenarioPhase: z.enum(scenarioPhases),
  flows: z.string().nullable(),
});
export type StoredScenario = z.infer<typeof storedScenario>;

/** A quota of a wave, under `QUOTA#<wave>|<channel>|<device>`. */
export const storedQuota = z.object({
  wave: z.string(),
  channel: z.enum(channels),
  device: z.enum(devices),
  tests: z.int().min(0),
});
export type StoredQuota = z.infer<typeof storedQuota>;

/** A test that was drawn, under `TEST#<contact>` in its wave. */
export const storedTest = z.object({
  wave: z.string(),
  contact: z.string(),
  testDay: z.string(),
  testTime: z.string(),
  platform: z.string(),
  channel: z.enum(channels),
  device: z.enum(devices),
  scenario: z.string(),
  scenarioLabel: z.string(),
  scenarioPhase: z.enum(scenarioPhases),
});
export type StoredTest = z.infer<typeof storedTest>;

/** What a contest was drawn from, under `CONTEST` in its wave: drawn again it is the same, whatever changed since. */
export const storedContest = z.object({
  drawnAt: z.string(),
  plan: z.object({
    seed: z.string(),
    from: z.string(),
    to: z.string(),
    quotas: z.array(z.object({ channel: z.enum(channels), device: z.enum(devices), tests: z.int() })),
    scenarios: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        phase: z.enum(scenarioPhases),
        channels: z.array(z.enum(channels)),
      }),
    ),
    platforms: z.array(
      z.object({
        code: z.string(),
        hours: z.string().optional(),
        closedDays: z.array(z.string()).optional(),
        timeZone: z.string(),
      }),
    ),
  }),
});
export type StoredContest = z.infer<typeof storedContest>;
