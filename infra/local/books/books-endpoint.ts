import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  booksPath,
  newBookSchema,
  personSchema,
  submissionSchema,
} from '../../../addin/workbench/shared/protocol.ts';
import { readBody } from '../http/read-body.ts';
import { streamBook } from './book-stream.ts';
import { Books } from './books.ts';
import type { SharedBook } from './shared-book.ts';

/** Bytes of a whole workbook, of what is done at once in one, and of a selection. */
const limits = { book: 64 * 1024 * 1024, patch: 32 * 1024 * 1024, person: 10_000 } as const;

type Answer = { readonly status: number; readonly body: unknown };
type Operation = (book: SharedBook, request: IncomingMessage) => Promise<Answer>;

const missing: Answer = { status: 404, body: { message: 'no such workbook' } };
const malformed: Answer = { status: 400, body: { message: 'not understood' } };

/** Answers everything below `/local/books`; the workbooks are kept in the folder. */
export function booksEndpoint(folder: string) {
  const books = new Books(folder);
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const [id, what = ''] = url.pathname.slice(booksPath.length + 1).split('/');
    if (request.method === 'GET' && id && what === 'events') {
      listen(await books.find(id), url, request, response);
      return;
    }
    const { status, body } = id ? await one(books, id, what, request) : await all(books, request);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  };
}

async function all(books: Books, request: IncomingMessage): Promise<Answer> {
  if (request.method === 'GET') return { status: 200, body: await books.list() };
  if (request.method !== 'POST') return missing;
  const asked = newBookSchema.safeParse(await readJson(request, limits.book)).data;
  if (!asked) return malformed;
  return { status: 201, body: { id: await books.create(asked.name, asked.workbook) } };
}

async function one(books: Books, id: string, what: string, request: IncomingMessage): Promise<Answer> {
  const operation = operations[`${request.method ?? ''} ${what}`];
  const book = operation && (await books.find(id));
  return book ? operation(book, request) : missing;
}

const operations: Readonly<Record<string, Operation>> = {
  'POST authors': async (book) => ({ status: 201, body: await book.join() }),
  'POST patches': takePatch,
  'POST people': takePerson,
};

async function takePatch(book: SharedBook, request: IncomingMessage): Promise<Answer> {
  const asked = submissionSchema.safeParse(await readJson(request, limits.patch)).data;
  if (!asked) return malformed;
  const taken = await book.submit(asked.base, asked.patch);
  if (taken === 'behind') return { status: 410, body: { message: 'too far behind' } };
  return { status: 'missed' in taken ? 409 : 200, body: taken };
}

async function takePerson(book: SharedBook, request: IncomingMessage): Promise<Answer> {
  const person = personSchema.safeParse(await readJson(request, limits.person)).data;
  if (!person) return malformed;
  return book.people.update(person) ? { status: 200, body: {} } : missing;
}

function listen(
  book: SharedBook | undefined,
  { searchParams }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const since = Number(request.headers['last-event-id'] ?? searchParams.get('since') ?? '0');
  const author = Number(searchParams.get('author'));
  if (!book || !Number.isInteger(since) || !Number.isInteger(author)) {
    // A browser that is answered so asks no more.
    response.writeHead(204);
    response.end();
    return;
  }
  const name = (searchParams.get('name') ?? '').slice(0, 40);
  streamBook(book, { author, name, since }, request, response);
}

async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = (await readBody(request, limit)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
