import * as z from 'zod';
import { QualityError } from '#contract/error';

/**
 * Where a pull of several pages stands. The client gives it back as it got it; it only ever moves inside
 * a feed of the person's own organisation, so it needs no signature.
 */
const pageSchema = z.object({
  /** The scope being read, by its place in the feed. */
  scope: z.int().min(0),
  /** Head of that scope when its first page was read; absent while reading its changes. */
  head: z.int().min(0).optional(),
  /** Last key read, of a first reading. */
  after: z.string().optional(),
  /** Last change read, of a later one. */
  since: z.int().min(0).optional(),
  /** What the scopes before are known up to, in the feed's order. */
  known: z.array(z.int().min(0)),
  /** Version of what all rows rest on when the first page was read. */
  ground: z.int().min(0).optional(),
});
export type PullPage = z.infer<typeof pageSchema>;

export const writePage = (page: PullPage): string => base64url(JSON.stringify(page));

/** The page asked for; the first one when none is. Throws invalid-request for a text that is no page. */
export function readPage(next: string | undefined): PullPage {
  if (next === undefined) return { scope: 0, known: [] };
  try {
    return pageSchema.parse(JSON.parse(fromBase64url(next)));
  } catch (cause) {
    throw new QualityError('invalid-request', { issues: [{ path: 'next', code: 'not-a-page' }] }, { cause });
  }
}

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const fromBase64url = (text: string): string => Buffer.from(text, 'base64url').toString('utf8');
