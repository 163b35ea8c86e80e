import * as z from 'zod';
import { channels, directions } from '#domain/channel';
import type { StratumOf } from '#domain/sampling/stratum-key';
import { RedrawRefusal } from './redraw-refusal.ts';

/** What to draw of one stratum; the hashes of what is to come out, when a certificate tells them. */
export type AskedStratum = StratumOf & {
  readonly n: number;
  readonly reserve: number;
  readonly sampleHash?: string | undefined;
  readonly reserveHash?: string | undefined;
};

const count = z.int().min(0).max(1e9);
const strataSchema = z.object({
  strata: z.array(
    z.object({
      platform: z.string().min(1),
      channel: z.enum(channels),
      direction: z.enum(directions),
      n: count,
      reserve: count.default(0),
      sampleHash: z.string().optional(),
      reserveHash: z.string().optional(),
    }),
  ),
});

/** As much of a certificate as a new draw is compared with. */
const certificateSchema = z.looseObject({
  frame: z.object({ hash: z.string(), contacts: count }),
  seed: z.object({
    commitment: z.string(),
    brandString: z.string().nullable(),
    partyString: z.string().nullable(),
  }),
  redraw: strataSchema,
  contentHash: z.string(),
});
export type ReadCertificate = z.infer<typeof certificateSchema>;

/** What a plan file says: strata to draw, and the whole certificate when it is one. */
export type AskedPlan = {
  readonly strata: readonly AskedStratum[];
  readonly certificate?: ReadCertificate;
};

/** Reads `{ strata: [{ platform, channel, direction, n, reserve }] }`, or a certificate. Throws RedrawRefusal. */
export function readPlan({ file, text }: { file: string; text: string }): AskedPlan {
  const content = jsonOf(file, text);
  if (isCertificate(content)) {
    const certificate = checked(file, certificateSchema.safeParse(content));
    return { strata: certificate.redraw.strata, certificate };
  }
  return checked(file, strataSchema.safeParse(content));
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : '';
    throw new RedrawRefusal({
      fr: `${file} : ce n’est pas du JSON (${said}). Donnez le certificat enregistré depuis le volet, ou { "strata": […] }.`,
      en: `${file}: not JSON (${said}). Give the certificate saved from the pane, or { "strata": […] }.`,
    });
  }
}

const isCertificate = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'redraw' in content;

function checked<Value>(file: string, read: z.ZodSafeParseResult<Value>): Value {
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  const [first = ''] = where;
  throw new RedrawRefusal({
    fr: `${file}, ${first}. Une strate s’écrit ${example}.`,
    en: `${file}, ${first}. A stratum is written ${example}.`,
  });
}

const example = '{"platform": "FR-LYON", "channel": "phone", "direction": "in", "n": 30, "reserve": 15}';
