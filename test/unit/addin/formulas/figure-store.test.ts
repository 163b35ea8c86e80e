import type { Ask } from '#contract/figure';
import { ApiFailure } from '../../../../addin/api/api-failure.ts';
import { askKey } from '../../../../addin/formulas/ask-key.ts';
import { createBatcher } from '../../../../addin/formulas/batcher.ts';
import { FigureStore } from '../../../../addin/formulas/figure-store.ts';
import type { HeadedAnswer, Outcome } from '../../../../addin/formulas/outcome.ts';
import { aReport } from '../a-report.ts';
import { aFigureAnswer } from '../an-answer.ts';

const ask = (entity: string): Ask => ({ ask: 'figure', entity, period: '2026-Q4', part: '', channel: '' });

type Reply = {
  asks: readonly Ask[];
  resolve: (value: readonly HeadedAnswer[]) => void;
  reject: (cause: unknown) => void;
};

/** A store whose requests are answered by hand. */
function aStore(options: { deadlineMs?: number; last?: number } = {}) {
  const requests: Reply[] = [];
  const arrived: (() => void)[] = [];
  const batcher = createBatcher<Ask, HeadedAnswer>({
    keyOf: askKey,
    size: 500,
    inFlight: 4,
    windowMs: 1,
    send: (asks) =>
      new Promise((resolve, reject) => {
        requests.push({ asks, resolve, reject });
        arrived.shift()?.();
      }),
  });
  const last = options.last === undefined ? undefined : aFigureAnswer({ value: options.last });
  const store = new FigureStore({
    batcher,
    lastAnswer: () => Promise.resolve(last),
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
  });
  const request = async (index: number): Promise<Reply> => {
    while (requests.length <= index) await new Promise<void>((resolve) => arrived.push(resolve));
    return requests[index]!;
  };
  return { store, request };
}

const answered = (value: number, head = 'h1'): HeadedAnswer => ({
  answer: aFigureAnswer({ value }),
  heads: { 'BARO-2026-4': head },
});

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function watching(store: FigureStore, entity: string) {
  const seen: (number | string | null)[] = [];
  let wake: (() => void) | undefined;
  const told = async (count: number): Promise<void> => {
    while (seen.length < count) await new Promise<void>((resolve) => (wake = resolve));
  };
  const read = (outcome: Outcome): number | string | null => {
    if (outcome.kind === 'failed') return outcome.failure.code;
    return outcome.answer.answer === 'figure' ? outcome.answer.figure.value : outcome.answer.answer;
  };
  const stop = store.watch(ask(entity), (outcome) => {
    seen.push(read(outcome));
    wake?.();
  });
  stops.push(stop);
  return { seen, told, stop };
}

test('a question nobody answers ends as a timeout, and a late answer still replaces it', async () => {
  const { store, request } = aStore({ deadlineMs: 15 });
  const cell = watching(store, 'A1');
  const asked = await request(0);

  await cell.told(1);
  asked.resolve([answered(12)]);
  await cell.told(2);

  expect(cell.seen).toEqual(['timeout', 12]);
});

test('a question nobody answers shows what was last known here, if anything', async () => {
  const { store, request } = aStore({ deadlineMs: 15, last: 11 });
  const cell = watching(store, 'A1');
  await request(0);

  await cell.told(1);

  expect(cell.seen).toEqual([11]);
});

test('a failed request fails each of its cells, for its own reason', async () => {
  const { store, request } = aStore();
  const cells = ['A1', 'B2', 'C3'].map((entity) => watching(store, entity));
  (await request(0)).reject(new ApiFailure('forbidden'));

  await Promise.all(cells.map(({ told }) => told(1)));

  expect(cells.map(({ seen }) => seen)).toEqual([['forbidden'], ['forbidden'], ['forbidden']]);
});

test('the answer of an earlier request never replaces that of a later one', async () => {
  const { store, request } = aStore();
  const cell = watching(store, 'A1');
  const first = await request(0);
  store.refresh();
  const second = await request(1);

  second.resolve([answered(16, 'h2')]);
  await cell.told(1);
  first.resolve([answered(15, 'h1')]);
  await new Promise((resolve) => setImmediate(resolve));

  expect(cell.seen).toEqual([16]);
});

test('two answers made at different heads are told apart, whichever came last', async () => {
  const { store, request } = aStore();
  const early = watching(store, 'A1');
  const slow = await request(0);
  const late = watching(store, 'B2');
  (await request(1)).resolve([answered(2, 'h2')]);
  await late.told(1);
  slow.resolve([answered(1, 'h1')]);
  await early.told(1);

  store.compare({ 'BARO-2026-4': 'h2' });

  expect((await request(2)).asks).toEqual([ask('A1')]);
});

test('a right withdrawn replaces the value shown', async () => {
  const { store, request } = aStore();
  const cell = watching(store, 'A1');
  (await request(0)).resolve([answered(15)]);
  await cell.told(1);

  store.refresh();
  (await request(1)).reject(new ApiFailure('forbidden'));
  await cell.told(2);

  expect(cell.seen).toEqual([15, 'forbidden']);
});

test('what failed for good is not asked again by the minute, only after a sign-in', async () => {
  const { store, request } = aStore();
  const refused = watching(store, 'A1');
  (await request(0)).reject(new ApiFailure('forbidden'));
  await refused.told(1);
  const cut = watching(store, 'B2');
  (await request(1)).reject(new ApiFailure('offline'));
  await cut.told(1);

  store.retry('passing');
  const byTheMinute = await request(2);
  store.retry('all');
  const afterSignIn = await request(3);

  expect(byTheMinute.asks).toEqual([ask('B2')]);
  expect(afterSignIn.asks).toEqual([ask('A1'), ask('B2')]);
});

test('a refused question is asked again when its quarter may have a wave', async () => {
  const { store, request } = aStore();
  const cell = watching(store, 'A1');
  const refusal: HeadedAnswer = {
    answer: { answer: 'refused', code: 'unknown-period', parameters: { period: ['2026-Q4'] } },
    heads: {},
  };
  (await request(0)).resolve([refusal]);
  await cell.told(1);

  store.refresh(['BARO-2026-4']);
  (await request(1)).resolve([answered(14)]);
  await cell.told(2);

  expect(cell.seen).toEqual(['refused', 14]);
});

test('a cell closed before its question left is never asked for', async () => {
  const { store, request } = aStore();
  watching(store, 'A1').stop();
  watching(store, 'B2');

  expect((await request(0)).asks).toEqual([ask('B2')]);
  expect(store.watchedWaves()).toEqual([]);
});

test('a report is asked again as soon as the head of any wave it rests on is another', async () => {
  const { store, request } = aStore();
  let told = 0;
  const report: Ask = {
    ask: 'report',
    report: 'ranks',
    entity: '*',
    period: '2026-Q4',
    part: '',
    channel: '',
  };
  stops.push(store.watch(report, () => (told += 1)));
  const heads = { 'BARO-2026-4': 'h1', 'BARO-2026-3': 'h1' };
  (await request(0)).resolve([{ answer: aReport(), heads }]);
  while (told === 0) await new Promise(setImmediate);

  store.compare(heads);
  store.compare({ ...heads, 'BARO-2026-3': 'h2' });

  expect((await request(1)).asks).toEqual([report]);
  expect(store.watchedWaves()).toEqual(['BARO-2026-4', 'BARO-2026-3']);
});
