import * as z from 'zod';
import { noticeStates } from '#domain/organisation';
import { organisationSchema } from './organisation.ts';

/** Characters of the sentence that says how callers are told. */
export const MAX_NOTICE = 300;
export const MAX_ORGANISATION_NAME = 120;

const settings = {
  name: z.string().trim().min(1).max(MAX_ORGANISATION_NAME),
  timeZone: z.string().min(1).max(60),
  scale: z.number().min(1).max(1000),
  currency: z.string().regex(/^[A-Z]{3}$/),
  language: z.enum(['fr', 'en']),
  noticeDeclared: z.enum(noticeStates),
  noticeHow: z.string().trim().max(MAX_NOTICE).default(''),
  test: z.boolean().default(false),
} as const;

/** Who says that callers are told says how. */
const saysHow = ({ noticeDeclared, noticeHow }: { noticeDeclared: string; noticeHow: string }): boolean =>
  noticeDeclared !== 'yes' || noticeHow !== '';

export const createOrganisationSchema = z.strictObject(settings).refine(saysHow, { path: ['noticeHow'] });
export type CreateOrganisation = z.output<typeof createOrganisationSchema>;

/** The settings as they are to be, by whoever read them at `revision`. */
export const changeSettingsSchema = z
  .strictObject({ ...settings, revision: z.int().min(1).max(1e9) })
  .refine(saysHow, { path: ['noticeHow'] });
export type ChangeSettings = z.output<typeof changeSettingsSchema>;

/** Why a setting does not change any more. */
export const fixedReasons = ['waves-exist', 'not-a-test'] as const;
export type FixedReason = (typeof fixedReasons)[number];

export const settingsSchema = z
  .object({
    organisation: organisationSchema,
    revision: z.int().min(1).max(1e9),
    /** Settings that do not change any more, and why. */
    fixed: z.record(z.string(), z.enum(fixedReasons)),
  })
  .meta({ id: 'Settings' });
export type SettingsView = z.infer<typeof settingsSchema>;

/** The organisation that was created or joined: it now is among the person's memberships. */
export const joinedSchema = z.object({ organisation: z.string() });
export const joinOrganisationSchema = z.strictObject({ code: z.string().min(1).max(80) });

/** What there is of an organisation that begins, beside what the overview tells. */
export const firstDaySchema = z
  .object({
    members: z.int().min(0),
    invited: z.int().min(0),
    platformsWithVolumes: z.int().min(0),
    /** At most 1000 are counted. */
    contacts: z.int().min(0).max(1000),
  })
  .meta({ id: 'FirstDay' });
export type FirstDay = z.infer<typeof firstDaySchema>;

/** The name is typed by the person: nothing is deleted by mistake. */
export const deleteOrganisationSchema = z.strictObject({
  organisation: z.string().regex(/^[\w-]{1,60}$/),
  name: z.string().max(MAX_ORGANISATION_NAME).default(''),
});
export type DeleteOrganisation = z.output<typeof deleteOrganisationSchema>;

/** How far a deletion has come: it is asked for again until it is done. */
export const deletionSchema = z
  .object({
    done: z.boolean(),
    /** Deleted by this request. */
    deleted: z.int().min(0),
    /** Before it is worth asking again: requests that began before must have ended. */
    waitSeconds: z.int().min(0).max(60),
  })
  .meta({ id: 'Deletion' });
export type Deletion = z.infer<typeof deletionSchema>;
