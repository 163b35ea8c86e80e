import * as z from 'zod';
import { QualityError } from '#contract/error';
import type { Member } from '#domain/role';
import type { AuditNote, Directory, RowWrite } from './ports.ts';
import { memberKey, ORGANISATION, SETTINGS } from './row-keys.ts';
import { storedSettings, type Settings } from './stored/settings.ts';

export type NewOrganisation = {
  readonly organisation: z.input<typeof storedSettings>;
  /** The first members; at least one of them an administrator or a quality manager. */
  readonly members: readonly Member[];
  readonly audit: AuditNote;
};

const answerSchema = z.object({ created: z.boolean() });

/** 80 members and their pointers fill two transactions of DynamoDB's hundred items. */
const MEMBERS_AT_ONCE = 40;

/**
 * Creates an organisation with its first members: a step of the deployment, and what a person's own creation comes
 * down to. Doing it again with the same settings adds the members that lack; another name under the same id throws
 * conflict.
 */
export async function createOrganisation(directory: Directory, asked: NewOrganisation): Promise<void> {
  const organisation = storedSettings.parse(asked.organisation);
  const store = directory.open(organisation.id);
  for (let from = 0; from < asked.members.length; from += MEMBERS_AT_ONCE) {
    const members = asked.members.slice(from, from + MEMBERS_AT_ONCE);
    await store.ledger.commit({
      scope: ORGANISATION,
      idempotency: { key: `create#${asked.audit.requestId}#${from}`, requestHash: '' },
      answer: answerSchema,
      decide: async () => {
        const keys = [SETTINGS, ...members.map(memberKey)];
        const present = await store.ledger.rows(ORGANISATION, keys);
        requireSame(organisation, present.get(SETTINGS)?.value);
        const rows = [{ key: SETTINGS, value: organisation }, ...members.map(memberRow)];
        const writes: RowWrite[] = rows
          .filter(({ key }) => !present.has(key))
          .map((row) => ({ ...row, version: 0 }));
        if (writes.length === 0) return { answer: { created: false } };
        return { answer: { created: true }, commit: { writes, people: members, audit: asked.audit } };
      },
    });
  }
}

const memberRow = (member: Member) => ({ key: memberKey(member), value: member });

function requireSame(organisation: Settings, present: unknown): void {
  if (present === undefined) return;
  const kept = z.object({ name: z.string() }).parse(present);
  if (kept.name !== organisation.name) throw new QualityError('conflict', { organisation: organisation.id });
}
