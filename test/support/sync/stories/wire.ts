import { IDEMPOTENCY_HEADER } from '#contract/route';
import { pushAnswerSchema, pushRequestSchema } from '#contract/row';
import type { TestApi, TestEvent } from '../../api.ts';
import type { ServerHistory } from './server-history.ts';

/** What happens to one request on its way. */
export const troubles = [
  'up',
  /** It never arrives. */
  'lost',
  /** The server does its part; the answer never arrives. */
  'answer-lost',
  /** A gateway refuses before the server, or gives up waiting for it. */
  'gateway',
  'gateway-late',
  /** A Wi-Fi portal answers in its place. */
  'portal',
  /** The answer is cut in the middle. */
  'cut-short',
  /** The token has expired on the way. */
  'expired',
  /** The server is started again before it reads the request. */
  'restart',
  /** Excel is closed by force once it has sent the request; once the answer has come. */
  'dies-sending',
  'dies-receiving',
] as const;
export type Trouble = (typeof troubles)[number];

type Remembered = {
  readonly event: TestEvent;
  readonly person: string;
  readonly book: string;
  /** The answer of the first time, if the server ever saw it. */
  first?: { readonly status: number; readonly body: string };
};

/** Between workbooks and the real handler: carries, loses, delays, repeats, and writes down what was taken. */
export class Wire {
  readonly #api: TestApi;
  readonly history: ServerHistory;
  /** Writes that left somebody, in order: any of them may arrive again. */
  readonly sent: Remembered[] = [];
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(api: TestApi, history: ServerHistory) {
    this.#api = api;
    this.history = history;
  }

  token(person: string, seconds = 600): Promise<string> {
    const known = `${person} ${seconds}`;
    const token =
      this.#tokens.get(known) ?? this.#api.sign({ oid: person, name: person }, { expiresInSeconds: seconds });
    this.#tokens.set(known, token);
    return token;
  }

  restart(): void {
    this.#api.restart();
  }

  /** Lets a write of the past arrive once more, exactly as it was. */
  async replay(which: number): Promise<void> {
    const again = this.sent[which % this.sent.length];
    if (again !== undefined) await this.arrive(again);
  }

  /** The server reads a request; a write seen before must get its first answer again. */
  async arrive(request: Remembered): Promise<{ readonly status: number; readonly body: string }> {
    const { statusCode: status, body } = await this.#api.invoke(request.event);
    if (!isWrite(request.event) || status !== 200) return { status, body };
    const known = this.sent.find((one) => one.first !== undefined && isSame(one, request));
    if (known !== undefined) expect(JSON.parse(body)).toEqual(JSON.parse(known.first!.body));
    else {
      request.first = { status, body };
      const pushed = pushRequestSchema.parse(JSON.parse(request.event.body ?? ''));
      this.history.record(request.person, request.book, pushed, pushAnswerSchema.parse(JSON.parse(body)));
    }
    return { status, body };
  }
}

export const isWrite = ({ path }: TestEvent): boolean => path.endsWith('/push');

const isSame = (one: Remembered, other: Remembered): boolean =>
  one.person === other.person &&
  one.event.headers?.[IDEMPOTENCY_HEADER] === other.event.headers?.[IDEMPOTENCY_HEADER];
