import * as z from 'zod';
import { chunksOf } from '../chunks.ts';
import { LINKS, linksOf } from '../row-keys.ts';
import { auditNote, instantOf, partOf, type Session } from '../session.ts';
import type { StoredLink } from '../stored/recording.ts';

/** Of a transaction's hundred, some are for the head, the log, the audit and the answer. */
const LINKS_AT_ONCE = 90;

type Opening = {
  /** What it is for, as the audit names it. */
  readonly operation: string;
  readonly wave: string;
  /** By the ids of their versions. */
  readonly recordings: readonly string[];
};

/** Writes down that somebody is about to read these, each by itself, before they do. */
export async function recordLinks(session: Session, { operation, wave, recordings }: Opening): Promise<void> {
  const { tenant, objectId, name } = session.member;
  const at = instantOf(session.clock);
  for (const [index, chunk] of chunksOf(recordings, LINKS_AT_ONCE).entries()) {
    const writes = chunk.map((recording) => {
      const value: StoredLink = { recording, at, until: at, by: { tenant, objectId, name } };
      return { key: `${linksOf(recording)}${at}#${session.requestId}`, version: 0, value };
    });
    const audit = auditNote(session, operation, { wave, texts: chunk.length });
    await session.store.ledger.commit({
      scope: LINKS,
      idempotency: partOf(session, `${session.requestId}#${index}`),
      answer: z.object({}),
      decide: () => Promise.resolve({ answer: {}, commit: { writes, audit } }),
    });
  }
}
