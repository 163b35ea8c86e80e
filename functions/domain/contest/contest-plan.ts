import type { Channel } from '../channel.ts';

/** What a test is made from. */
export const devices = ['any', 'computer', 'mobile'] as const;
export type Device = (typeof devices)[number];

/** Before or after the sale. */
export const scenarioPhases = ['before-sale', 'after-sale'] as const;
export type ScenarioPhase = (typeof scenarioPhases)[number];

/** What a mystery client plays. */
export type Scenario = {
  readonly code: string;
  readonly phase: ScenarioPhase;
  /** Through which it may be played. */
  readonly channels: readonly Channel[];
};

/** So many tests through a channel, from a device. */
export type Quota = { readonly channel: Channel; readonly device: Device; readonly tests: number };

/** Where tests are made, and when somebody is there. */
export type TestedPlatform = {
  readonly code: string;
  /** As platforms keep them. */
  readonly hours: string | undefined;
  readonly closedDays?: readonly string[] | undefined;
  readonly timeZone: string;
};

/** What a contest is drawn from; the seed decides everything that chance does. */
export type ContestPlan = {
  readonly seed: string;
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly quotas: readonly Quota[];
  readonly scenarios: readonly Scenario[];
  readonly platforms: readonly TestedPlatform[];
};

/** A test that is to be made: what, where, when. */
export type PlannedTest = {
  /** From 1, in the order of their starts. */
  readonly number: number;
  readonly platform: string;
  readonly channel: Channel;
  readonly device: Device;
  readonly scenario: string;
  /** On the wall of the platform: the day, and minutes past its midnight. */
  readonly day: string;
  readonly minute: number;
  /** ISO instant. */
  readonly start: string;
};

/** Why a contest cannot be drawn. The text is the client's. */
export const contestRefusals = [
  'no-quota',
  /** A quota of a channel that no scenario is for: `channel`. */
  'no-scenario',
  /** The hours of a platform are not known, or it never opens in the days of the wave: `platform`. */
  'no-hours',
  /** Not every test finds a place twenty minutes from another: `platform`, `placed`, `tests`. */
  'too-dense',
] as const;
export type ContestRefusal = {
  readonly code: (typeof contestRefusals)[number];
  readonly parameters: Readonly<Record<string, string | number>>;
};
