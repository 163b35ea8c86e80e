import type * as z from 'zod';
import { QualityError } from '#contract/error';
import {
  namePlatformsAnswerSchema,
  type namePlatformsSchema,
  type PlatformName,
} from '#contract/platform-name';
import { nameKey } from '#domain/name-key';
import { readRegister } from '../read-register.ts';
import { ORGANISATION, platformNameKey } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';

type Named = z.infer<typeof namePlatformsAnswerSchema>;

/** Keeps which platform each name means, in place of what it meant before. Throws invalid-request. */
export function namePlatforms(
  session: Session,
  { names }: z.output<typeof namePlatformsSchema>,
): Promise<Named> {
  const { ledger } = session.store;
  const last = [...new Map(names.map((one) => [platformNameKey(nameKey(one.name)), one])).entries()];
  return ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: namePlatformsAnswerSchema,
    decide: async () => {
      await requirePlatforms(session, names);
      const rows = await ledger.rows(
        ORGANISATION,
        last.map(([key]) => key),
      );
      const writes = last.map(([key, value]) => ({ key, version: rows.get(key)?.version ?? 0, value }));
      const audit = auditNote(session, 'name-platforms', { rows: writes.length });
      return { answer: { named: writes.length }, commit: { writes, audit } };
    },
  });
}

async function requirePlatforms({ store }: Session, names: readonly PlatformName[]): Promise<void> {
  const known = new Set((await readRegister(store)).platforms.map(({ code }) => code));
  const issues = names
    .map(({ platform }, index) => ({ path: `names.${index}.platform`, code: 'unknown-platform', platform }))
    .filter(({ platform }) => platform !== null && !known.has(platform));
  if (issues.length > 0) throw new QualityError('invalid-request', { issues });
}
