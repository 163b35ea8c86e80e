import * as z from 'zod';
import { organisationSchema } from '#contract/organisation';

/** The settings of an organisation as they are kept: today what the wire tells of it. */
export const storedSettings = organisationSchema;
export type Settings = z.infer<typeof storedSettings>;
