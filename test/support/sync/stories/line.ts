import type { TestEvent } from '../../api.ts';
import { isWrite, type Trouble, type Wire } from './wire.ts';

export type Line = {
  readonly person: string;
  readonly book: string;
  /** Called when Excel is to be closed by force. */
  readonly die: () => void;
  /** Waits for its turn among other workbooks: before arriving and before the answer comes. */
  readonly turn: () => Promise<void>;
};

/** A workbook's connection: `fetch` as the client calls it, with the troubles of the moment. */
export class Connection {
  readonly #wire: Wire;
  readonly #line: Line;
  #troubles: Trouble[] = [];
  #expired = false;

  constructor(wire: Wire, line: Line) {
    this.#wire = wire;
    this.#line = line;
  }

  /** What happens to the next requests, one after the other; those after are carried. */
  expect(troubles: readonly Trouble[]): void {
    this.#troubles = [...troubles];
  }

  readonly token = (wanted?: { readonly fresh: boolean }): Promise<string> => {
    if (wanted?.fresh === true) this.#expired = false;
    return this.#wire.token(this.#line.person, this.#expired ? -600 : 600);
  };

  readonly fetch: typeof fetch = async (url, init) => {
    const trouble = this.#troubles.shift() ?? 'up';
    const event: TestEvent = {
      method: init?.method ?? 'GET',
      path: url instanceof Request ? url.url : url.toString(),
      headers: { ...(init?.headers as Record<string, string>) },
      ...(typeof init?.body === 'string' ? { body: init.body } : {}),
    };
    if (trouble === 'expired') return this.#carry(await this.#withExpired(event), trouble);
    return this.#carry(event, trouble);
  };

  async #withExpired(event: TestEvent): Promise<TestEvent> {
    const token = await this.#wire.token(this.#line.person, -600);
    return { ...event, headers: { ...event.headers, authorization: `Bearer ${token}` } };
  }

  async #carry(event: TestEvent, trouble: Trouble): Promise<Response> {
    const request = { event, person: this.#line.person, book: this.#line.book };
    if (isWrite(event) && trouble !== 'expired') this.#wire.sent.push(request);
    if (trouble === 'dies-sending') this.#line.die();
    if (before.has(trouble)) return failing(trouble);
    if (trouble === 'restart') this.#wire.restart();
    await this.#line.turn();
    const { status, body } = await this.#wire.arrive(request);
    await this.#line.turn();
    if (trouble === 'dies-receiving') this.#line.die();
    if (after.has(trouble)) return failing(trouble);
    return new Response(trouble === 'cut-short' ? body.slice(0, body.length / 2) : body, { status });
  }
}

const before: ReadonlySet<Trouble> = new Set(['lost', 'gateway', 'portal', 'dies-sending']);
const after: ReadonlySet<Trouble> = new Set(['answer-lost', 'gateway-late', 'dies-receiving']);

function failing(trouble: Trouble): Response {
  if (trouble === 'gateway') return new Response('bad gateway', { status: 502 });
  if (trouble === 'gateway-late') return new Response('gateway timeout', { status: 504 });
  if (trouble === 'portal') return new Response('<html>Sign in to Wi-Fi</html>', { status: 200 });
  throw new TypeError('fetch failed');
}
