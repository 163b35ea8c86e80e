import * as z from 'zod';
import { LINKS, linksOf } from '../row-keys.ts';
import { auditNote, instantOf, partOf, type Session } from '../session.ts';
import type { StoredLink } from '../stored/recording.ts';
import type { SampleOf } from './find-doomed.ts';

/**
 * Writes down who may hear a recording, and until when, before they may. The same request sent again is another link,
 * since it gives another address.
 */
export async function recordLink(
  session: Session,
  { wave, platform }: SampleOf,
  { recording, until }: Pick<StoredLink, 'recording' | 'until'>,
): Promise<void> {
  const { tenant, objectId, name } = session.member;
  const at = instantOf(session.clock);
  const value: StoredLink = { recording, at, until, by: { tenant, objectId, name } };
  const key = `${linksOf(recording)}${at}#${session.requestId}`;
  const audit = auditNote(session, 'issue-link', { wave, platform, recording });
  await session.store.ledger.commit({
    scope: LINKS,
    idempotency: partOf(session, session.requestId),
    answer: z.object({}),
    decide: () => Promise.resolve({ answer: {}, commit: { writes: [{ key, version: 0, value }], audit } }),
  });
}
