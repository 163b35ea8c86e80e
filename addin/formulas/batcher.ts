import { afterWindow } from './window.ts';

export type BatcherOptions<Question, Answer> = {
  /** Answers in the order of the questions; a rejection is that of each of them. */
  readonly send: (questions: readonly Question[]) => Promise<readonly Answer[]>;
  /** Two questions of the same key are one. */
  readonly keyOf: (question: Question) => string;
  readonly size: number;
  readonly inFlight: number;
  readonly windowMs: number;
  /** Runs the work when the window is over. */
  readonly after?: (windowMs: number, work: () => void) => void;
};

export type Batcher<Question, Answer> = {
  /** Rejects as its request does, or when the request answers fewer questions than it was asked. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Takes back a question that has not left yet; its promise then never settles and is nobody's. */
  readonly drop: (question: Question) => void;
};

type Asked<Question, Answer> = {
  readonly question: Question;
  readonly promise: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (cause: unknown) => void;
};

/**
 * Many questions of one instant, few requests: those asked during a window leave together, each key once, at
 * most `size` in a request and `inFlight` requests at a time. A question asked while the same one is on its
 * way is asked again: the first answer may be older than what it asks about.
 */
export function createBatcher<Question, Answer>(
  options: BatcherOptions<Question, Answer>,
): Batcher<Question, Answer> {
  const { send, keyOf, size, inFlight, windowMs, after = afterWindow } = options;
  const waiting = new Map<string, Asked<Question, Answer>>();
  let running = 0;
  let opened = false;

  const pump = (): void => {
    while (running < inFlight && waiting.size > 0) {
      const batch = [...waiting].slice(0, size);
      for (const [key] of batch) waiting.delete(key);
      running += 1;
      void settle(
        send,
        batch.map(([, asked]) => asked),
      ).finally(() => {
        running -= 1;
        pump();
      });
    }
  };
  const open = (): void => {
    if (opened) return;
    opened = true;
    after(windowMs, () => {
      opened = false;
      pump();
    });
  };

  return {
    ask(question) {
      const key = keyOf(question);
      const asked = waiting.get(key) ?? newlyAsked<Question, Answer>(question);
      waiting.set(key, asked);
      open();
      return asked.promise;
    },
    drop(question) {
      waiting.delete(keyOf(question));
    },
  };
}

function newlyAsked<Question, Answer>(question: Question): Asked<Question, Answer> {
  const { promise, resolve, reject } = withResolvers<Answer>();
  return { question, promise, resolve, reject };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (cause: unknown) => void = () => undefined;
  const promise = new Promise<T>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

async function settle<Question, Answer>(
  send: BatcherOptions<Question, Answer>['send'],
  batch: readonly Asked<Question, Answer>[],
): Promise<void> {
  try {
    const answers = await send(batch.map(({ question }) => question));
    if (answers.length !== batch.length) throw new Error('answers and questions differ in number');
    answers.forEach((answer, index) => batch[index]?.resolve(answer));
  } catch (cause) {
    for (const { reject } of batch) reject(cause);
  }
}
