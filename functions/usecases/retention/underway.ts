import * as z from 'zod';
import type { AuditNote, OrganisationStore } from '../ports.ts';
import type { Destroying } from '../recordings/destroy-recordings.ts';
import { DESTRUCTIONS } from '../row-keys.ts';
import { instantOf } from '../session.ts';
import { placed, type PlacedRecording } from './placed-recording.ts';

const UNDERWAY = 'UNDERWAY';
/** Of a row's 400 kB. Those left out still lie in the bucket, where the next run finds them. */
const MOST_UNDERWAY = 2000;

const storedUnderway = z.object({
  recordings: z.array(z.object({ path: z.string(), bytes: z.number(), createdAt: z.string() })),
});
type Underway = z.infer<typeof storedUnderway>['recordings'];

/**
 * Writes down what is about to be destroyed: once a file is gone the bucket tells nothing of it any more, and a run
 * that is cut there would leave it without its line in the register.
 */
export const beginDestroying = (
  destroying: Destroying,
  lying: readonly PlacedRecording[],
): Promise<unknown> =>
  change(destroying, 'begin', (underway) => [
    ...without(underway, lying).slice(lying.length - MOST_UNDERWAY),
    ...lying.map(({ path, bytes, createdAt }) => ({ path, bytes, createdAt })),
  ]);

/** These are gone and registered. */
export const endDestroying = (destroying: Destroying, lying: readonly PlacedRecording[]): Promise<unknown> =>
  change(destroying, 'end', (underway) => without(underway, lying));

/** What a run before began, and did not end. */
export async function readUnderway({
  ledger,
  organisation,
}: OrganisationStore): Promise<readonly PlacedRecording[]> {
  const row = (await ledger.rows(DESTRUCTIONS, [UNDERWAY])).get(UNDERWAY);
  return placed(underwayIn(row?.value).map((one) => ({ ...one, organisation })));
}

const underwayIn = (value: unknown): Underway =>
  value === undefined ? [] : storedUnderway.parse(value).recordings;

function without(underway: Underway, lying: readonly PlacedRecording[]): Underway {
  const paths = new Set(lying.map(({ path }) => path));
  return underway.filter(({ path }) => !paths.has(path));
}

function change(
  destroying: Destroying,
  step: 'begin' | 'end',
  changed: (underway: Underway) => Underway,
): Promise<unknown> {
  const { ledger } = destroying.store;
  const once = crypto.randomUUID();
  return ledger.commit({
    scope: DESTRUCTIONS,
    idempotency: { key: `${step}-destroying#${once}`, requestHash: once },
    answer: z.object({}),
    decide: async () => {
      const row = (await ledger.rows(DESTRUCTIONS, [UNDERWAY])).get(UNDERWAY);
      const recordings = changed(underwayIn(row?.value));
      const writes = [{ key: UNDERWAY, version: row?.version ?? 0, value: { recordings } }];
      const audit = noteOf(destroying, `${step}-destroying`, recordings.length);
      return { answer: {}, commit: { writes, audit } };
    },
  });
}

const noteOf = ({ by, clock, requestId }: Destroying, operation: string, underway: number): AuditNote => ({
  operation,
  by,
  at: instantOf(clock),
  requestId,
  detail: { underway },
});
