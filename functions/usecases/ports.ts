import type * as z from 'zod';
import type { AuditTrail } from './ports/audit-trail.ts';
import type { Files } from './ports/files.ts';
import type { Jobs } from './ports/jobs.ts';
import type { Person } from './ports/person.ts';
import type { Scope } from './ports/scope.ts';

/** What a use case asks of the world: time, ids and the store of one organisation. */

export type Clock = {
  /** Business time in milliseconds since 1970. */
  readonly now: () => number;
};

export type Ids = {
  /** A new id, never given twice. */
  readonly next: () => string;
};

export type { Scope } from './ports/scope.ts';

export type { Person } from './ports/person.ts';

export type Head = {
  /** The last commit of the scope; 0 before the first. */
  readonly sequence: number;
  /** Changes up to this sequence are not in the log any more. */
  readonly floor: number;
};

export type StoredRow = {
  readonly key: string;
  /** 1 at first, one more at each write. */
  readonly version: number;
  /** The commit that wrote it. */
  readonly sequence: number;
  readonly deleted: boolean;
  readonly value: unknown;
};

export type RowWrite = {
  readonly key: string;
  /** The version that was read: 0 for a row that does not exist yet. */
  readonly version: number;
  readonly value: object;
  readonly deleted?: boolean;
};

/** Something read elsewhere on which the decision rests: the commit fails when it moved. */
export type Check =
  | { readonly scope: Scope; readonly row: string; readonly version: number }
  | { readonly scope: Scope; readonly sequence: number };

/** A key taken once and for all in another scope, e.g. a contact id in its wave. */
export type Claim = { readonly scope: Scope; readonly key: string; readonly value: object };

export type AuditNote = {
  readonly operation: string;
  readonly by: Person;
  /** ISO instant, business time. */
  readonly at: string;
  readonly requestId: string;
  /** Codes and counts; never an id or a text of a contact, since the audit outlives them. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
};

/** All of it happens, or nothing. */
export type Commit = {
  readonly writes: readonly RowWrite[];
  /** Rows that are gone for good: no tombstone is left of them, and the log does not name them. */
  readonly erases?: readonly { readonly key: string; readonly version: number }[];
  /** Nothing logged so far is told any more: whoever has a cursor from before reads everything again. */
  readonly forgetsLog?: boolean;
  readonly checks?: readonly Check[];
  readonly claims?: readonly Claim[];
  /** Counters raised by one, without condition: how another scope is told that something changed. */
  readonly marks?: readonly { readonly scope: Scope; readonly row: string }[];
  /** People who now find this organisation among theirs. */
  readonly people?: readonly Person[];
  readonly audit: AuditNote;
};

export type Decision<Answer> = {
  readonly answer: Answer;
  /** Absent when nothing is to be written: the answer alone is kept for replays. */
  readonly commit?: Commit;
};

export type Operation<Answer> = {
  readonly scope: Scope;
  /** The same key and hash get the first answer again, the same key with another hash is refused. */
  readonly idempotency: { readonly key: string; readonly requestHash: string };
  readonly answer: z.ZodType<Answer>;
  /** Reads and decides; called again when what it read has moved before the commit. */
  readonly decide: () => Promise<Decision<Answer>>;
};

export type Page = {
  readonly rows: readonly StoredRow[];
  /** The key to read on after; absent on the last page. */
  readonly after?: string | undefined;
};

export type LogEntry = {
  readonly sequence: number;
  readonly rows: readonly { readonly key: string; readonly version: number }[];
};

export type Changes = {
  /** Every commit in order, without gap: the rows it wrote and the version it gave them. */
  readonly entries: readonly LogEntry[];
  /** The rows changed, each once and as it is now. */
  readonly rows: readonly StoredRow[];
  /** Every change up to here is in `rows`. */
  readonly sequence: number;
  readonly more: boolean;
};

/** The rows of one organisation; every read is consistent. */
export type Ledger = {
  readonly heads: (scopes: readonly Scope[]) => Promise<ReadonlyMap<Scope, Head>>;
  /** By key; a row that does not exist is absent. */
  readonly rows: (scope: Scope, keys: readonly string[]) => Promise<ReadonlyMap<string, StoredRow>>;
  /** Rows in key order; `from` inclusive, `to` exclusive. */
  readonly list: (scope: Scope, range: KeyRange) => Promise<Page>;
  /** Every row of a scope, some at a time. */
  readonly every: (scope: Scope) => AsyncIterable<readonly StoredRow[]>;
  /** What changed after a sequence, some `limit` rows at a time. Throws cursor-too-old when the log does not reach that far. */
  readonly changes: (scope: Scope, since: number, limit: number) => Promise<Changes>;
  /** How often the tables were brought back from a backup: cursors from before hold no more. */
  readonly restorations: () => Promise<number>;
  readonly commit: <Answer>(operation: Operation<Answer>) => Promise<Answer>;
};

export type KeyRange = {
  readonly from: string;
  readonly to: string;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

/** A view computed from the rows of a scope: one value per part, with the sequence it was computed at. */
export type StoredSummary = {
  readonly part: string;
  readonly computedAt: number;
  readonly value: unknown;
};

export type Summaries = {
  readonly read: (scope: Scope) => Promise<readonly StoredSummary[]>;
  /** Keeps each value unless a later one is there. */
  readonly store: (scope: Scope, computedAt: number, parts: ReadonlyMap<string, object>) => Promise<void>;
  /** True for one caller, for a few seconds: whoever computes the summary of this sequence. */
  readonly lease: (scope: Scope, sequence: number) => Promise<boolean>;
};

/** Pages of text frozen under a name that is their content's hash. */
export type Snapshots = {
  readonly write: (scope: Scope, name: string, pages: ReadonlyMap<string, string>) => Promise<void>;
  readonly read: (
    scope: Scope,
    name: string,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
};

/** An open Excel and who sits at it. */
export type Holder = Person & { readonly session: string; readonly name: string };

export type LeaseRequest = {
  readonly workbook: string;
  readonly document: string;
  readonly asking: Holder;
  /** From whoever holds it. */
  readonly take: boolean;
};

/** Which open Excel exchanges the rows of a workbook; short, renewed by asking again. */
export type Leases = {
  /** Answers who holds it now: the one who asks, unless somebody else does. */
  readonly hold: (request: LeaseRequest) => Promise<Holder>;
};

/** What was deleted of a place, and whether anything is left there. */
export type Erased = { readonly deleted: number; readonly isEmpty: boolean };

/** Deletes for good what nobody sees any more. The audit is only ever added to: it is not reached from here. */
export type Erasure = {
  /** Rows, log, summaries and snapshots of a scope, at most so many at a time, but those of some keys. */
  readonly scope: (scope: Scope, most: number, but?: readonly string[]) => Promise<Erased>;
  /** Entries of the log of a scope that no cursor reaches any more; at most so many at a time. */
  readonly log: (scope: Scope, most: number) => Promise<Erased>;
  /** Rows that no log names. */
  readonly rows: (scope: Scope, keys: readonly string[]) => Promise<void>;
  /** Answers kept for replays in which one of these texts stands by itself; how many. */
  readonly answersNaming: (texts: ReadonlySet<string>) => Promise<number>;
  /** Answers kept for replays, who holds which workbook, and jobs; at most so many at a time. */
  readonly memories: (most: number) => Promise<Erased>;
  /** Files of every kind, looked for again once deleted; at most so many at a time. */
  readonly files: (most: number) => Promise<Erased>;
  /** What runs by itself does not find this organisation any more. */
  readonly listing: () => Promise<void>;
  /** These people do not find this organisation among theirs any more. */
  readonly pointers: (people: readonly Person[]) => Promise<void>;
};

/** Everything of one organisation: made only from an organisation whose membership was checked. */
export type OrganisationStore = {
  readonly organisation: string;
  readonly ledger: Ledger;
  readonly summaries: Summaries;
  /** By part, what agents and weeks add up to: many more lines than a summary, read for comparisons alone. */
  readonly details: Summaries;
  readonly snapshots: Snapshots;
  readonly leases: Leases;
  readonly erasure: Erasure;
  readonly files: Files;
  readonly jobs: Jobs;
  readonly audit: AuditTrail;
};

/** Which organisations name a person; the membership itself is the organisation's to tell. */
export type Directory = {
  readonly organisationsOf: (person: Person) => Promise<readonly string[]>;
  readonly open: (organisation: string) => OrganisationStore;
  /** Every organisation there is, for what runs by itself. */
  readonly organisations: () => Promise<readonly string[]>;
  /** Every recording that lies in the bucket, whosever it is, page after page. */
  readonly recordings: () => AsyncIterable<readonly LyingRecording[]>;
};

/** A recording as the bucket has it, whatever the rows say. */
export type LyingRecording = {
  readonly organisation: string;
  /** As its files know it. */
  readonly path: string;
  readonly bytes: number;
  /** ISO instant, by the bucket's clock. */
  readonly createdAt: string;
};
