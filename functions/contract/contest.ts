import * as z from 'zod';
import { channels } from '#domain/channel';
import { contestRefusals, devices, scenarioPhases } from '#domain/contest/contest-plan';
import * as is from './field-kind.ts';
import type { SheetField } from './sheet-field.ts';

const MAX_LABEL = 200;

/** What mystery clients play. */
export const scenarioFields = [
  { id: 'code', is: is.code, required: true },
  { id: 'scenarioLabel', is: is.text(MAX_LABEL), required: true },
  { id: 'scenarioPhase', is: is.choice(scenarioPhases), required: true },
  /** Through which it may be played; blank: any. */
  { id: 'flows', is: is.flows, required: false },
] as const satisfies readonly SheetField[];

/** How many tests of a contest go through a channel, from a device. */
export const quotaFields = [
  { id: 'wave', is: is.wave, required: true },
  { id: 'channel', is: is.choice(channels), required: true },
  { id: 'device', is: is.choice(devices), required: true },
  { id: 'tests', is: is.count(5000), required: true },
] as const satisfies readonly SheetField[];

/** The tests that were drawn: what, where, when. */
export const testFields = [
  { id: 'wave', is: is.wave, required: true, readOnly: true },
  { id: 'contact', is: is.text(20), required: true, readOnly: true },
  { id: 'testDay', is: is.day, required: true, readOnly: true },
  /** `09:05`, on the wall of the platform. */
  { id: 'testTime', is: is.text(5), required: true, readOnly: true },
  { id: 'platform', is: is.code, required: true, readOnly: true },
  { id: 'channel', is: is.choice(channels), required: true, readOnly: true },
  { id: 'device', is: is.choice(devices), required: true, readOnly: true },
  { id: 'scenario', is: is.code, required: true, readOnly: true },
  { id: 'scenarioLabel', is: is.text(MAX_LABEL), required: false, readOnly: true },
  { id: 'scenarioPhase', is: is.choice(scenarioPhases), required: false, readOnly: true },
] as const satisfies readonly SheetField[];

/** Pearson’s χ² of the drawn times against the opening hours; null where one cell is all there is. */
const spreadSchema = z.object({
  chi2: z.number().min(0).nullable(),
  freedom: z.int().min(0),
  probability: z.number().min(0).max(1).nullable(),
});

/** The quotas of a contest wave, what was drawn of them and what is done. */
export const contestPlanSchema = z.object({
  quotas: z.array(
    z.object({
      channel: z.enum(channels),
      device: z.enum(devices),
      tests: z.int().min(0),
      drawn: z.int().min(0),
      done: z.int().min(0),
    }),
  ),
  /** Scenarios that a quota of the wave may be played with. */
  scenarios: z.int().min(0),
  /** Null before the draw. */
  draw: z
    .object({ seed: z.string(), drawnAt: z.string(), weekdays: spreadSchema, hours: spreadSchema })
    .nullable(),
});
export type ContestPlanView = z.infer<typeof contestPlanSchema>;

export const drawContestSchema = z.strictObject({});
/** Drawn, or why not; the text is the client’s. */
export const contestDrawnSchema = z.union([
  z.object({ drawn: z.int().min(1) }),
  z.object({
    refused: z.enum([...contestRefusals, 'not-a-contest']),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type ContestDrawn = z.infer<typeof contestDrawnSchema>;
