import * as z from 'zod';
import { createOrganisationSchema } from '#contract/settings';
import { isTimeZone } from '#domain/time-zone';

const { name, timeZone, scale, currency, language } = createOrganisationSchema.shape;

/** Who administers the first organisation of a deployment, as the directory knows them, and what it is. */
export const firstAdministratorSchema = z.strictObject({
  tenant: z.uuid(),
  objectId: z.uuid(),
  organisation: z.strictObject({
    name,
    timeZone: timeZone.refine(isTimeZone, { error: 'not a time zone of the IANA list' }),
    scale,
    currency,
    language,
  }),
});
export type FirstAdministrator = z.infer<typeof firstAdministratorSchema>;
