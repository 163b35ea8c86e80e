import * as z from 'zod';
import type { Directory, Ledger, OrganisationStore, Person, Scope } from '../usecases/ports.ts';
import type { ChainVerdict } from '../usecases/ports/audit-trail.ts';
import type { Bucket } from './bucket.ts';
import { commit } from './commit.ts';
import type { Documents } from './documents.ts';
import { openErasure } from './erasure.ts';
import { openFiles } from './files.ts';
import { openJobs } from './jobs.ts';
import { DETAIL_PREFIX, keysOf, ORGANISATIONS, personPartition, SUMMARY_PREFIX } from './keys.ts';
import { openLeases } from './leases.ts';
import { lyingRecordings } from './lying-recordings.ts';
import type { Place } from './place.ts';
import { query } from './query.ts';
import { readChanges } from './read-changes.ts';
import { auditEntries, everyRow } from './read-whole.ts';
import { listRows, readHeads, readRows } from './read-rows.ts';
import { restorationsOf } from './restorations.ts';
import { openSnapshots } from './snapshots.ts';
import { openSummaries } from './summaries.ts';
import type { TableNames } from './table-schemas.ts';
import { sealChain } from './seals.ts';
import { verifyChain } from './verify-chain.ts';

export type StoreOptions = {
  readonly documents: Documents;
  readonly tables: TableNames;
  readonly bucket: Bucket;
  /** Whether recordings are transcribed once they may be heard; not when absent. */
  readonly transcribes?: boolean;
};

/** The store behind the use cases: every organisation by itself, and who is named by which. */
export function openStore(options: StoreOptions): Directory {
  const restorations = restorationsOf(options);
  return {
    organisationsOf: (person) => organisationsOf(options, person),
    open: (organisation) => openOrganisation({ ...options, restorations }, organisation),
    organisations: () => everyOrganisation(options),
    recordings: () => lyingRecordings(options.bucket),
  };
}

type OpenOptions = StoreOptions & Pick<Ledger, 'restorations'>;

function openOrganisation(options: OpenOptions, organisation: string): OrganisationStore {
  const place: Place = { ...options, keys: keysOf(organisation) };
  const files = openFiles(options.bucket, organisation, options.transcribes);
  return {
    organisation,
    ledger: openLedger(place, options),
    summaries: openSummaries(place, SUMMARY_PREFIX),
    details: openSummaries(place, DETAIL_PREFIX),
    snapshots: openSnapshots(place),
    leases: openLeases(place),
    erasure: openErasure(place, files),
    files,
    jobs: openJobs(place, options.bucket, organisation),
    audit: {
      entries: (scope) => auditEntries(place, scope),
      verify: (scope, from) => verifyChain(place, scope, from),
      seal: (scope, day) => sealChain(place, scope, day),
    },
  };
}

/** Whether the audit of a scope is whole, for whoever has its tables. */
export const verifyAudit = (
  options: Pick<StoreOptions, 'documents' | 'tables'>,
  organisation: string,
  scope: Scope,
): Promise<ChainVerdict> => verifyChain({ ...options, keys: keysOf(organisation) }, scope);

const openLedger = (place: Place, { restorations }: Pick<Ledger, 'restorations'>): Ledger => ({
  restorations,
  heads: (scopes) => readHeads(place, scopes),
  rows: (scope, keys) => readRows(place, scope, keys),
  list: (scope, range) => listRows(place, scope, range),
  every: (scope) => everyRow(place, scope),
  changes: (scope, since, limit) => readChanges(place, scope, since, limit),
  commit: (operation) => commit(place, operation),
});

const pointerPrefix = 'ORG#';
const pointerItem = z.object({ sk: z.string() });

async function organisationsOf({ documents, tables }: StoreOptions, person: Person): Promise<string[]> {
  const range = { from: pointerPrefix, to: `${pointerPrefix}~` };
  const { items } = await query(documents, { table: tables.core, pk: personPartition(person), ...range });
  return items.map((item) => pointerItem.parse(item).sk.slice(pointerPrefix.length));
}

async function everyOrganisation({ documents, tables }: StoreOptions): Promise<string[]> {
  const range = { from: ' ', to: '~' };
  const { items } = await query(documents, { table: tables.core, pk: ORGANISATIONS, ...range });
  return items.map((item) => pointerItem.parse(item).sk);
}
