import fc from 'fast-check';
import { createBatcher } from '../../../addin/formulas/batcher.ts';

type Step =
  | { readonly do: 'ask'; readonly key: number }
  | { readonly do: 'drop'; readonly key: number }
  | { readonly do: 'window' }
  | { readonly do: 'answer'; readonly how: 'right' | 'reject' | 'short' };

const key = fc.integer({ min: 0, max: 12 });
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('ask' as const), key }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), key }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('window' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('answer' as const),
        how: fc.constantFrom('right' as const, 'reject' as const, 'short' as const),
      }),
    },
  ),
  { maxLength: 120 },
);

type Asked = { readonly key: number; isDropped: boolean; outcome: number | string | undefined };

/** A batcher whose windows and answers come when the script says so. */
function play(size: number, inFlight: number) {
  const windows: (() => void)[] = [];
  const pending: { questions: readonly number[]; settle: (how: 'right' | 'reject' | 'short') => void }[] = [];
  const sent: (readonly number[])[] = [];
  let most = 0;
  const batcher = createBatcher<number, number>({
    size,
    inFlight,
    windowMs: 10,
    keyOf: String,
    after: (_, work) => void windows.push(work),
    send: (questions) => {
      sent.push(questions);
      return new Promise((resolve, reject) => {
        const settle = (how: 'right' | 'reject' | 'short') => {
          if (how === 'reject') reject(new Error('refused'));
          else resolve(questions.map((one) => one * 2).slice(how === 'short' ? 1 : 0));
        };
        pending.push({ questions, settle });
        most = Math.max(most, pending.length);
      });
    },
  });
  return { batcher, windows, pending, sent, most: () => most };
}

const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Plays a script to its end, and everything still open after it. */
async function run(script: readonly Step[], size: number, inFlight: number) {
  const world = play(size, inFlight);
  const asked: Asked[] = [];
  const ask = (key: number): void => {
    const one: Asked = { key, isDropped: false, outcome: undefined };
    asked.push(one);
    world.batcher.ask(key).then(
      (answer) => (one.outcome = answer),
      (cause: unknown) => (one.outcome = String(cause)),
    );
  };
  /** One on its way may be dropped too: it then ends, or not, and either is right. */
  const drop = (key: number): void => {
    for (const one of asked) if (one.key === key && one.outcome === undefined) one.isDropped = true;
    world.batcher.drop(key);
  };
  const act = (step: Step): void => {
    if (step.do === 'ask') ask(step.key);
    else if (step.do === 'drop') drop(step.key);
    else if (step.do === 'window') world.windows.shift()?.();
    else world.pending.shift()?.settle(step.how);
  };
  for (const step of script) {
    act(step);
    await quiet();
  }
  while (world.windows.length > 0 || world.pending.length > 0) {
    world.windows.shift()?.();
    world.pending.shift()?.settle('right');
    await quiet();
  }
  return { world, asked };
}

test('whatever is asked, dropped, answered or refused: every promise ends, in few and small requests', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      async (script, size, inFlight) => {
        const { world, asked } = await run(script, size, inFlight);

        for (const one of asked) {
          if (one.outcome === undefined) expect(one.isDropped).toBe(true);
          else if (typeof one.outcome === 'number') expect(one.outcome).toBe(one.key * 2);
        }
        expect(world.most()).toBeLessThanOrEqual(inFlight);
        for (const questions of world.sent) {
          expect(questions.length).toBeLessThanOrEqual(size);
          expect(new Set(questions).size).toBe(questions.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('questions of one window leave in as few requests as their number allows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 60 }), async (keys) => {
      const world = play(5, 100);
      const answers = keys.map((one) => world.batcher.ask(one));
      world.windows.shift()?.();
      for (const { settle } of world.pending) settle('right');

      expect(await Promise.all(answers)).toEqual(keys.map((one) => one * 2));
      expect(world.sent).toHaveLength(Math.ceil(new Set(keys).size / 5));
    }),
  );
});
