import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { firstAdministratorSchema } from '../../functions/usecases/organisations/first-administrator.ts';
import { stageNames } from './stage.ts';

const uuid = z.uuid();

/** What differs from one company to the next: where it is deployed, and whose tokens are believed. */
const shape = z.strictObject({
  stage: z.enum(stageNames),
  account: z.string().regex(/^\d{12}$/),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  /** Where people reach the add-in; the manifest names it. */
  origin: z.url({ protocol: /^https$/, hostname: z.regexes.domain }),
  /** Of the certificate of that name, in us-east-1, where CloudFront looks for it. */
  certificateArn: z.string().startsWith('arn:aws:acm:us-east-1:'),
  /** Of a firewall in front of everything, when there is one. */
  webAcl: z.string().startsWith('arn:aws:wafv2:us-east-1:').optional(),
  /** The directories whose people may sign in, and the registered application. */
  entra: z.strictObject({ tenants: z.array(uuid).min(1), api: uuid, client: uuid }),
  /** Who lets everybody else in: a person of one of these directories, by object id, and their organisation. */
  firstAdministrator: firstAdministratorSchema,
  /** Whether calls are transcribed by Amazon Transcribe, where somebody said what is spoken at their platform. */
  transcription: z.boolean().default(false),
  /** Where alarms are written to. */
  alarms: z.email(),
  /** US dollars a month beyond which somebody is told. */
  budget: z.number().positive(),
});

export const deploymentSchema = shape.refine(
  ({ entra, firstAdministrator }) => entra.tenants.includes(firstAdministrator.tenant),
  { path: ['firstAdministrator', 'tenant'], error: 'not one of entra.tenants' },
);
export type Deployment = z.infer<typeof deploymentSchema>;

/** Reads a deployment; says which line is wrong, and that an example lies beside. */
export function readDeployment(path: string): Deployment {
  const read = deploymentSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
  return read.data;
}
