import type { Person, Scope } from '../usecases/ports.ts';

export type ItemKey = { readonly pk: string; readonly sk: string };

const SEQUENCE_DIGITS = 12;

/** Sequences as text of one length, so that key order is number order. */
export const paddedSequence = (sequence: number): string => String(sequence).padStart(SEQUENCE_DIGITS, '0');

/** The partition that lists the organisations. */
export const ORGANISATIONS = 'ORGANISATIONS';
/** The partition of jobs. */
export const JOBS = 'JOBS';
export const HEAD = 'HEAD';
export const LOG_PREFIX = 'LOG#';
export const SUMMARY_PREFIX = 'SUM#';

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
    summary: (scope: Scope, part: string): ItemKey => ({
      pk: partition(scope),
      sk: `${SUMMARY_PREFIX}${part}`,
    }),
    lease: (scope: Scope): ItemKey => ({ pk: partition(scope), sk: 'LEASE' }),
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
