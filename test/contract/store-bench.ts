import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Documents } from '../../functions/store/documents.ts';
import { openStore, type StoreOptions } from '../../functions/store/open-store.ts';
import type { TableNames } from '../../functions/store/table-schemas.ts';
import type {
  Commit,
  Decision,
  Directory,
  OrganisationStore,
  Scope,
} from '../../functions/usecases/ports.ts';

export type Connect = () => Promise<StoreOptions>;

export const scope: Scope = 'P#FR-LYON';
export const other: Scope = 'ORG';
export const everyRow = { from: 'ROW#', to: 'ROW$' };

const answer = z.object({ said: z.string() });
type Said = z.infer<typeof answer>;
const audit = {
  operation: 'test',
  by: { tenant: 't', objectId: 'o' },
  at: '2026-11-22T10:00:00Z',
  requestId: 'r',
};

export const row = (id: number | string, version = 0, value: object = {}) => ({
  key: `ROW#${id}`,
  version,
  value,
});

/** An answer, and a commit unless there is nothing to write. */
export const decision = (said: string, parts?: Partial<Omit<Commit, 'audit'>>): Decision<Said> =>
  parts === undefined ? { answer: { said } } : { answer: { said }, commit: { writes: [], audit, ...parts } };

/** A store on tables of its own; each test has a new organisation. */
export class StoreBench {
  documents!: Documents;
  tables!: TableNames;
  directory!: Directory;
  store!: OrganisationStore;

  async open(connect: Connect): Promise<void> {
    const options = await connect();
    this.documents = options.documents;
    this.tables = options.tables;
    this.directory = openStore(options);
  }

  renew(): void {
    this.store = this.directory.open(`ORG-${randomUUID().slice(0, 8)}`);
  }

  commit(
    decide: () => Promise<Decision<Said>> | Decision<Said>,
    { key = randomUUID(), requestHash = 'h', at = scope } = {},
  ): Promise<Said> {
    return this.store.ledger.commit({
      scope: at,
      idempotency: { key, requestHash },
      answer,
      decide: () => Promise.resolve(decide()),
    });
  }

  partition(at: Scope): string {
    return `ORG#${this.store.organisation}#${at}`;
  }

  async keys(): Promise<string[]> {
    return (await this.store.ledger.list(scope, everyRow)).rows.map(({ key }) => key);
  }
}
