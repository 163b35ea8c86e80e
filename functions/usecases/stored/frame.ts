import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import { planMethods } from '#domain/sampling/plan';
import { replacementReasons } from '#domain/sampling/replacement-reason';

const count = z.int().min(0);
const stratum = { platform: z.string(), channel: z.enum(channels), direction: z.enum(directions) };

/** Who did something, under the name they had then. */
export const storedPerson = z.object({ tenant: z.string(), objectId: z.string(), name: z.string() });
export type StoredPerson = z.infer<typeof storedPerson>;

/** What one import brought into a frame; its contacts lie in the files of its parts until the freeze. */
const storedList = z.object({
  job: z.string(),
  fileName: z.string(),
  at: z.string(),
  by: storedPerson,
  /** Files `parts/<job>-<n>.tsv`, n from 0. */
  parts: count,
  /** Files `parts/<job>-<n>.left`, n from 0: digests of the ids left out, so that they are counted once. */
  leftParts: count.default(0),
  taken: count,
  /** Its lines that an earlier list of the frame had already: that one cannot leave before this one. */
  repeated: count,
  strata: z.array(z.object({ ...stratum, contacts: count, ineligible: count })),
  ineligible: z.array(z.object({ reason: z.enum(ineligibleReasons), contacts: count })),
  notice: z.object({ yes: count, unknown: count, how: z.string() }),
  /** Of its first contact; null when it brought none. */
  firstStart: z.string().nullable(),
});
export type StoredList = z.infer<typeof storedList>;

/** What the freeze said, once and for all. */
const storedFreeze = z.object({
  at: z.string(),
  by: storedPerson,
  /** `LC_ALL=C sort -u | sha256sum` over lines platform, TAB, id. */
  hash: z.string(),
  contacts: count,
  strata: z.array(z.object({ ...stratum, contacts: count })),
  firstStart: z.string(),
});
export type StoredFreeze = z.infer<typeof storedFreeze>;

/** A contact of the sample whose place was taken by the next of the reserve. */
const storedReplacement = z.object({
  ...stratum,
  contact: z.string(),
  /** Rank of the one that leaves, in its stratum, 1 for the first drawn. */
  of: count,
  /** The contact that takes its place; null when the reserve was exhausted. */
  replacement: z.string().nullable(),
  /** Of the one that takes its place; 0 when there is none. */
  rank: count,
  reason: z.enum(replacementReasons),
  at: z.string(),
  by: storedPerson,
});
export type StoredReplacement = z.infer<typeof storedReplacement>;

/** What the plan said when a frame was drawn: it may be changed for batches to come. */
export const storedDrawPlan = z.object({
  n: count,
  method: z.enum(planMethods),
  power: z.number(),
  platformMinimum: count,
  stratumMinimum: count,
  deviation: z.number(),
  confidence: z.number(),
  reserveShare: z.number(),
});

/** One draw of a frame: another seed is another revision, the earlier one stays on record. */
const storedDraw = z.object({
  /** 1 at first. */
  revision: z.int().min(1),
  seed: z.string(),
  at: z.string(),
  by: storedPerson,
  /** Why it was drawn again; empty for the first. */
  reason: z.string(),
  plan: storedDrawPlan,
  strata: z.array(
    z.object({
      ...stratum,
      framed: count,
      /** Of the whole wave, by the plan at the draw. */
      planned: count,
      /** Standard deviation expected, on the organisation's scale. */
      deviation: z.number(),
      /** Places of the sample. */
      sample: count,
      /** Of them, those held by contacts of an earlier draw whose evaluation had begun. */
      kept: count,
      reserve: count,
      /** `idsHash` of what was drawn, in the order of ranks. */
      sampleHash: z.string(),
      reserveHash: z.string(),
    }),
  ),
});
export type StoredDraw = z.infer<typeof storedDraw>;

/** A draw that was given up for another one, with whoever had been replaced in it. */
const storedEarlierDraw = storedDraw.extend({
  givenUp: z.object({ at: z.string(), by: storedPerson, reason: z.string() }),
  replacements: z.array(storedReplacement),
});

/** A frame as it is kept, from its first list on. */
export const storedFrame = z.object({
  period: z.string(),
  party: z.string(),
  lists: z.array(storedList),
  /** The job that freezes it: lists neither enter nor leave meanwhile. */
  freezing: z.string().nullable(),
  frozen: storedFreeze.nullable(),
  /** The brand's half of the seed, from the freeze on. Only its SHA-256 leaves the quality team before the disclosure. */
  brandString: z.string().nullable(),
  /** The other half: the provider's, or a second person's of the brand. */
  partyString: z.object({ text: z.string(), at: z.string(), by: storedPerson }).nullable(),
  /** The job that draws it: its seed is bound meanwhile. */
  drawing: z.string().nullable(),
  draw: storedDraw.nullable(),
  earlierDraws: z.array(storedEarlierDraw),
  replacements: z.array(storedReplacement),
  /** How many contacts the provider itself listened to in the batch, by platform. */
  providerCounts: z.array(z.object({ platform: z.string(), n: count, at: z.string(), by: storedPerson })),
  disclosedAt: z.string().nullable(),
  /** Twelve months after its first contact its files are gone, and no row names its contacts. */
  forgottenAt: z.string().nullable().default(null),
});
export type StoredFrame = z.infer<typeof storedFrame>;

/** A frame nothing was imported into. */
export const emptyFrame = (period: string, party: string): StoredFrame => ({
  period,
  party,
  lists: [],
  freezing: null,
  frozen: null,
  brandString: null,
  partyString: null,
  drawing: null,
  draw: null,
  earlierDraws: [],
  replacements: [],
  providerCounts: [],
  disclosedAt: null,
  forgottenAt: null,
});
