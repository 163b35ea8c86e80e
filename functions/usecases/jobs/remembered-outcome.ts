import type { Operation } from '../ports.ts';
import type { Session } from '../session.ts';

/** What a job has committed already, when it is run again; undefined when it did not come so far. */
export async function rememberedOutcome<Answer>(
  { store }: Session,
  committed: Omit<Operation<Answer>, 'decide'>,
): Promise<Answer | undefined> {
  try {
    return await store.ledger.commit({
      ...committed,
      decide: () => Promise.reject(new NothingYet()),
    });
  } catch (error) {
    if (error instanceof NothingYet) return undefined;
    throw error;
  }
}

/** The decision is asked for only when there is no answer to remember. */
class NothingYet extends Error {}
