import type { SavedWorkbook } from '../model/saved-schema.ts';
import type { Patch } from './patch.ts';
import {
  bookIdSchema,
  booksPath,
  joinedSchema,
  type Joined,
  listedBooksSchema,
  type ListedBook,
  type LogEntry,
  missedSchema,
  type Person,
} from './protocol.ts';
import * as z from 'zod';

/** What became of a patch: taken, made too early, impossible for ever, or never answered. */
export type Sent =
  | { readonly kind: 'taken'; readonly version: number }
  | { readonly kind: 'missed'; readonly missed: readonly LogEntry[] }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable' };

const takenSchema = z.object({ version: z.int() });

/** The workbooks shared on this server; empty when it cannot be reached, or shares none. */
export async function listBooks(): Promise<readonly ListedBook[]> {
  const listed = await asked(booksPath, 'GET');
  return listed?.ok ? listedBooksSchema.parse(await listed.json()) : [];
}

/** Puts a workbook on the server; returns its id, undefined when the server did not take it. */
export async function shareBook(name: string, workbook: SavedWorkbook): Promise<string | undefined> {
  const answer = await asked(booksPath, 'POST', { name, workbook });
  return answer?.ok ? bookIdSchema.parse(await answer.json()).id : undefined;
}

/** Opens a shared workbook; undefined when there is none, or no server. */
export async function joinBook(id: string): Promise<Joined | undefined> {
  const answer = await asked(`${booksPath}/${id}/authors`, 'POST', {});
  return answer?.ok ? joinedSchema.parse(await answer.json()) : undefined;
}

export async function sendPatch(id: string, base: number, patch: Patch): Promise<Sent> {
  const answer = await asked(`${booksPath}/${id}/patches`, 'POST', { base, patch });
  if (!answer || answer.status >= 500) return { kind: 'unreachable' };
  if (answer.ok) return { kind: 'taken', ...takenSchema.parse(await answer.json()) };
  if (answer.status === 409) return { kind: 'missed', ...missedSchema.parse(await answer.json()) };
  return { kind: 'refused' };
}

/** Tells where this person is. One that is lost is followed by another. */
export async function sendPerson(id: string, person: Person): Promise<void> {
  await asked(`${booksPath}/${id}/people`, 'POST', person);
}

/** Address of the events of a shared workbook after a version. */
export function eventsOf(id: string, { author, name }: Person, since: number): string {
  const query = new URLSearchParams({ author: String(author), name, since: String(since) });
  return `${booksPath}/${id}/events?${query.toString()}`;
}

function asked(path: string, method: string, body?: unknown): Promise<Response | undefined> {
  return fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => undefined);
}
