import type * as z from 'zod';
import { registerAnswerSchema, type registerSchema } from '#contract/organisation';
import { requireOneMeaning } from './one-meaning.ts';
import type { RowWrite } from './ports.ts';
import { readRegister, type Register } from './read-register.ts';
import { ORGANISATION, platformKey, providerKey } from './row-keys.ts';
import { auditNote, partOf, type Session } from './session.ts';

type Registration = z.output<typeof registerSchema>;
type RegisterAnswer = z.infer<typeof registerAnswerSchema>;

/**
 * Adds or changes platforms and providers. One code means one thing: a formula names a platform, a
 * provider or a country without saying which.
 */
export async function registerPlatforms(session: Session, asked: Registration): Promise<RegisterAnswer> {
  const providers = await commitPart(session, 'providers', { asked, written: providerWrites });
  const platforms = await commitPart(session, 'platforms', { asked, written: platformWrites });
  return { registered: providers.registered + platforms.registered };
}

type Part = {
  readonly asked: Registration;
  readonly written: (register: Register, asked: Registration) => RowWrite[];
};

/** One transaction holds 90 of each; the whole is checked before either is written. */
function commitPart(session: Session, part: string, { asked, written }: Part): Promise<RegisterAnswer> {
  return session.store.ledger.commit({
    scope: ORGANISATION,
    idempotency: partOf(session, part),
    answer: registerAnswerSchema,
    decide: async () => {
      const register = await readRegister(session.store);
      requireOneMeaning(register, asked);
      const writes = written(register, asked);
      const answer = { registered: writes.length };
      if (writes.length === 0) return { answer };
      return { answer, commit: { writes, audit: auditNote(session, 'register', { rows: writes.length }) } };
    },
  });
}

const providerWrites = ({ versions }: Register, { providers }: Registration): RowWrite[] =>
  providers.map((provider) => writeOf(versions, providerKey(provider.code), provider));

const platformWrites = ({ versions }: Register, { platforms }: Registration): RowWrite[] =>
  platforms.map((platform) => writeOf(versions, platformKey(platform.code), platform));

const writeOf = (versions: Register['versions'], key: string, value: object): RowWrite => ({
  key,
  version: versions.get(key) ?? 0,
  value,
});
