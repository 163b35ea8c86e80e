import type { Person, Scope } from '../usecases/ports.ts';

export type ItemKey = { readonly pk: string; readonly sk: string };

const SEQUENCE_DIGITS = 12;

/** Sequences as text of one length, so that key order is number order. */
export const paddedSequence = (sequence: number): string => String(sequence).padStart(SEQUENCE_DIGITS, '0');

/** The partition that lists the organisations. */
export const ORGANISATIONS = 'ORGANISATIONS';
/** The partition that says how often the tables were brought back from a backup. */
export const RESTORED = 'RESTORED';
/** The partition of jobs. */
export const JOBS = 'JOBS';
export const HEAD = 'HEAD';
export const LOG_PREFIX = 'LOG#';
export const SUMMARY_PREFIX = 'SUM#';
export const DETAIL_PREFIX = 'DETAIL#';
/** Of a view computed from rows: which one it is of. */
export type ViewPrefix = typeof SUMMARY_PREFIX | typeof DETAIL_PREFIX;
export const LEASE_PREFIX = 'LEASE';

/** The keys of one organisation: nothing else makes a partition key. */
export const keysOf = (organisation: string) => {
  const partition = (scope: string): string => `ORG#${organisation}#${scope}`;
  return {
    partition,
    head: (scope: Scope): ItemKey => ({ pk: partition(scope), sk: HEAD }),
    log: (scope: Scope, sequence: number): ItemKey => ({
      pk: partition(scope),
      sk: `${LOG_PREFIX}${paddedSequence(sequence)}`,
    }),
    row: (scope: Scope, key: string): ItemKey => ({ pk: partition(scope), sk: key }),
    audit: (scope: Scope, sequence: number): ItemKey => ({
      pk: partition(scope),
      sk: paddedSequence(sequence),
    }),
    idempotency: (key: string): ItemKey => ({ pk: partition('IDEM'), sk: key }),
    view: (scope: Scope, prefix: ViewPrefix, part: string): ItemKey => ({
      pk: partition(scope),
      sk: `${prefix}${part}`,
    }),
    lease: (scope: Scope, prefix: ViewPrefix): ItemKey => ({
      pk: partition(scope),
      sk: prefix === SUMMARY_PREFIX ? LEASE_PREFIX : `${LEASE_PREFIX}#${prefix}`,
    }),
    workbook: (workbook: string, document: string): ItemKey => ({
      pk: partition('WORKBOOK'),
      sk: `${workbook}#${document}`,
    }),
    job: (id: string): ItemKey => ({ pk: partition(JOBS), sk: id }),
    listed: (): ItemKey => ({ pk: ORGANISATIONS, sk: organisation }),
    pointer: (person: Person): ItemKey => ({ pk: personPartition(person), sk: `ORG#${organisation}` }),
  };
};
export type Keys = ReturnType<typeof keysOf>;

export const personPartition = ({ tenant, objectId }: Person): string => `PERSON#${tenant}#${objectId}`;
