import * as z from 'zod';
import {
  AUDIT_TABLE,
  CORE_TABLE,
  FILES_BUCKET,
  TOKEN_ISSUERS,
  TRANSCRIPTS_BUCKET,
  TRANSCRIPTS_KEY,
} from './env-names.ts';

const issuerSchema = z.strictObject({
  issuer: z.string().min(1),
  audience: z.string().min(1),
  /** The applications whose tokens are believed. */
  clients: z.array(z.string().min(1)).min(1).readonly(),
  /** Where the issuer publishes its keys. */
  jwks: z.url({ protocol: /^https?$/ }),
  /** The only tenant this issuer may speak for; any when absent. */
  tenant: z.string().optional(),
});
export type TokenIssuer = z.infer<typeof issuerSchema>;

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

const envSchema = z.object({
  [CORE_TABLE]: z.string().min(3),
  [AUDIT_TABLE]: z.string().min(3),
  [FILES_BUCKET]: z.string().min(3),
  [TOKEN_ISSUERS]: json.pipe(z.array(issuerSchema).min(1)),
  [TRANSCRIPTS_BUCKET]: z.string().min(3).optional(),
  [TRANSCRIPTS_KEY]: z.string().min(3).optional(),
  AWS_LAMBDA_FUNCTION_NAME: z.string().optional(),
});

export type Env = {
  readonly tables: { readonly core: string; readonly audit: string };
  readonly bucket: string;
  readonly issuers: readonly TokenIssuer[];
  /** Where recordings are transcribed to; absent when they are not. */
  readonly transcripts?: { readonly bucket: string; readonly key: string | undefined } | undefined;
};

/** Reads the environment once, at cold start. Throws what is missing by its name. */
export function readEnv(environment: Readonly<Record<string, string | undefined>>): Env {
  const read = envSchema.safeParse(environment);
  if (!read.success) throw new Error(`environment: ${z.prettifyError(read.error)}`);
  const {
    [CORE_TABLE]: core,
    [AUDIT_TABLE]: audit,
    [FILES_BUCKET]: bucket,
    [TOKEN_ISSUERS]: issuers,
    [TRANSCRIPTS_BUCKET]: transcripts,
    [TRANSCRIPTS_KEY]: key,
  } = read.data;
  if (read.data.AWS_LAMBDA_FUNCTION_NAME !== undefined) issuers.forEach(requireOfDeployment);
  return {
    tables: { core, audit },
    bucket,
    issuers,
    transcripts: transcripts === undefined ? undefined : { bucket: transcripts, key },
  };
}

/** The issuer of one machine signs whoever asks for whoever they want: nothing like it is believed on AWS. */
function requireOfDeployment({ issuer, jwks, tenant }: TokenIssuer): void {
  for (const address of [issuer, jwks])
    if (!address.startsWith('https://')) throw new Error(`${TOKEN_ISSUERS}: ${address} is not https`);
  if (tenant === undefined) throw new Error(`${TOKEN_ISSUERS}: ${issuer} is bound to no tenant`);
}
