import * as z from 'zod';
import { HostError } from './host-error.ts';
import type { Answer } from './interpreter.ts';
import { actionTypes, type RequestBody, requestBodySchema } from './wire-request.ts';

/** Carries JSON text between the host and the client library; the client's texts come in through `receive`. */
export type Post = (text: string) => void;

const messageTypes = { request: 1, answer: 2, calls: 3 } as const;

/** What the client may send at once. */
const sizeLimit = 5 * 1024 * 1024;

/** The request asks to wait while the person is typing in a cell. */
const delayForCellEdit = 64;

const requestSchema = z.object({
  id: z.number(),
  type: z.number(),
  flags: z.number().optional().default(0),
  message: z.object({ body: z.unknown() }).optional(),
});

type Refused = { readonly error: { readonly code: string; readonly message: string } };

/** One entry of a message to the client: an event, a function call, an action. */
export type Entry = readonly unknown[] | Readonly<Record<string, unknown>>;

type Parts = { readonly post: Post; readonly execute: (body: RequestBody) => Answer };

/** The host's end of the bridge: answers requests one after the other, and sends events and calls. */
export class Bridge {
  readonly #post: Post;
  readonly #execute: Parts['execute'];
  #editing = false;
  #waiting: (() => void)[] = [];

  constructor({ post, execute }: Parts) {
    this.#post = post;
    this.#execute = execute;
  }

  get editing(): boolean {
    return this.#editing;
  }

  /** The person starts typing in a cell: Excel then refuses add-ins, or lets them wait. */
  beginEditing(): void {
    this.#editing = true;
  }

  endEditing(): void {
    this.#editing = false;
    for (const answer of this.#waiting.splice(0)) answer();
  }

  /** Takes a text of the client. */
  receive(text: string): void {
    const request = requestSchema.safeParse(JSON.parse(text)).data;
    if (request?.type !== messageTypes.request) return;
    const answer = () => this.#answer(request.id, request.message?.body, text.length);
    if (this.#editing && request.flags & delayForCellEdit) this.#waiting.push(answer);
    else answer();
  }

  /** Sends events or calls together. They carry no id: it would be taken for that of an answer. */
  send(entries: readonly Entry[]): void {
    this.#post(JSON.stringify({ type: messageTypes.calls, message: { entries } }));
  }

  #answer(id: number, given: unknown, size: number): void {
    const [statusCode, body] = this.#outcome(given, size);
    const message = { statusCode, headers: {}, body: JSON.stringify(body) };
    this.#post(JSON.stringify({ id, type: messageTypes.answer, message }));
  }

  #outcome(given: unknown, size: number): [200, Answer] | [400, Refused] {
    if (size > sizeLimit) {
      return [
        400,
        refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'),
      ];
    }
    const body = requestBodySchema.safeParse(typeof given === 'string' ? JSON.parse(given) : given);
    if (!body.success) return [400, refused('InvalidRequest', body.error.message)];
    const touches = body.data.Actions.some(({ ActionType }) => ActionType !== actionTypes.trace);
    if (this.#editing && touches) {
      return [400, refused('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.')];
    }
    try {
      return [200, this.#execute(body.data)];
    } catch (error) {
      const { code, message } = HostError.from(error);
      return [400, refused(code, message)];
    }
  }
}

const refused = (code: string, message: string): Refused => ({ error: { code, message } });
