import * as z from 'zod';
import { channels, flowIds } from '#domain/channel';
import { noticeStates } from '#domain/organisation';
import { contractUnits, seasonalities, spokenLanguages, valueTiers } from '#domain/platform';
import { roles } from '#domain/role';
import { codeSchema, instantSchema, waveSchema } from './wave.ts';

export const organisationSchema = z.object({
  id: z.string(),
  name: z.string(),
  timeZone: z.string(),
  scale: z.number().min(1).max(1000),
  currency: z.string(),
  language: z.enum(['fr', 'en']),
  demonstration: z.boolean(),
  /** Made to try the product: may be deleted by its managers. */
  test: z.boolean().default(false),
  /** Whether callers are told that they are recorded, and how. */
  noticeDeclared: z.enum(noticeStates).default('unknown'),
  noticeHow: z.string().default(''),
  /** Asked for: everything is erased from `at` on, unless it is taken back before. */
  erasure: z.object({ at: instantSchema, by: z.string() }).optional(),
});

const nameSchema = z.string().min(1).max(120);

export const platformSchema = z
  .strictObject({
    code: codeSchema,
    name: nameSchema,
    country: codeSchema,
    site: nameSchema.optional(),
    provider: codeSchema.optional(),
    mission: nameSchema,
    flows: z.array(z.enum(flowIds)).readonly().optional(),
    hours: z.string().max(400).optional(),
    closedDays: z.array(z.string().max(10)).max(200).readonly().optional(),
    timeZone: z.string().max(60).optional(),
    valueTier: z.enum(valueTiers).optional(),
    overflow: z.boolean().optional(),
    seasonality: z.enum(seasonalities).optional(),
    attachedTo: nameSchema.optional(),
    contractUnit: z.enum(contractUnits).optional(),
    language: z.enum(spokenLanguages).optional(),
  })
  .meta({ id: 'Platform' });

export const providerSchema = z.strictObject({ code: codeSchema, name: z.string().min(1).max(120) });

/** Why somebody is not assigned any more: out of the organisation, or in it for something else. */
export const formerEvaluators = ['left', 'other-role'] as const;
export type FormerEvaluator = (typeof formerEvaluators)[number];

/** Who is signed in, and the organisations they may choose. */
export const meSchema = z
  .object({
    tenant: z.string(),
    objectId: z.string(),
    name: z.string(),
    /** Business time of the server: what "today" means for quarters and listen-by dates. */
    now: instantSchema,
    memberships: z.array(
      z.object({
        organisation: organisationSchema,
        role: z.enum(roles),
        platforms: z.array(z.string()),
      }),
    ),
    /** Test organisations whose deletion this person began and has not seen to its end. */
    deleting: z.array(z.string()).default([]),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

/** What the pane needs to lead a person: the organisation, its platforms, the waves they may see. */
export const overviewSchema = z
  .object({
    organisation: organisationSchema,
    platforms: z.array(platformSchema),
    providers: z.array(providerSchema),
    waves: z.array(waveSchema),
    /** `code@version` of every published grid. */
    grids: z.array(
      z.object({
        reference: z.string(),
        title: z.object({ fr: z.string(), en: z.string() }),
        channels: z.array(z.enum(channels)),
      }),
    ),
    /** Quality managers only: who may be assigned, and who once was, so that what they did keeps their name. */
    evaluators: z.array(
      z.object({
        objectId: z.string(),
        name: z.string(),
        formerly: z.enum(formerEvaluators).optional(),
      }),
    ),
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof overviewSchema>;

export const registerSchema = z.strictObject({
  platforms: z.array(platformSchema).max(90).default([]),
  providers: z.array(providerSchema).max(90).default([]),
});
export const registerAnswerSchema = z.object({ registered: z.int().min(0).max(200) });
