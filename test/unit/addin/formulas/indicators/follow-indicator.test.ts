import type { AskAnswer } from '#contract/figure';
import { ApiFailure } from '../../../../../addin/api/api-failure.ts';
import type { CellResult } from '../../../../../addin/formulas/cell-result.ts';
import { FigureStore } from '../../../../../addin/formulas/figure-store.ts';
import { followIndicator } from '../../../../../addin/formulas/indicators/follow-indicator.ts';
import * as tools from '../../../../../addin/formulas/indicators/indicator-tools.ts';
import { createBatcher } from '../../../../../addin/formulas/batcher.ts';
import { askKey } from '../../../../../addin/formulas/ask-key.ts';
import { eventually } from '../../../../support/eventually.ts';

type Loading = () => Promise<typeof tools>;

function following(answer: AskAnswer, loadIndicators: Loading = () => Promise.resolve(tools)) {
  const shown: CellResult[] = [];
  let asked = 0;
  const batcher = createBatcher({
    send: (asks) => {
      asked += asks.length;
      return Promise.resolve(asks.map(() => ({ answer, heads: {} })));
    },
    keyOf: askKey,
    size: 100,
    inFlight: 1,
    windowMs: 0,
  });
  const store = new FigureStore({ batcher, lastAnswer: () => Promise.resolve(undefined) });
  const cell = { take: (result: CellResult) => void shown.push(result), close: () => undefined };
  const follow = (...values: readonly unknown[]) =>
    followIndicator(store, { id: 'BAROMETER_KPI', values, cell, loadIndicators });
  return { follow, shown, asked: () => asked };
}

const refused: AskAnswer = { answer: 'refused', code: 'unknown-reason', parameters: { reason: ['X'] } };

test('a refusal is not available, with what to do', async () => {
  const { follow, shown } = following(refused);
  const stop = follow('reason:x', 'FR-LYON', '2026-10');
  await eventually(() => shown.at(-1)?.kind, 'not-available');
  expect(shown.at(-1)).toMatchObject({ reason: { en: expect.stringContaining('Unknown reason: X') } });
  stop();
});

test('a period that an indicator does not take is not told as if it were a wave', async () => {
  const { follow, shown } = following({ answer: 'refused', code: 'unknown-period', parameters: {} });
  const stop = follow('forecast', 'FR-LYON', '2026-10');
  await eventually(() => shown.at(-1)?.kind, 'not-available');
  expect(shown.at(-1)).toMatchObject({ reason: { en: expect.stringContaining('a week (2026-W41)') } });
  stop();
});

test('an argument to correct is said without asking the server', async () => {
  const { follow, shown, asked } = following(refused);
  follow('mood', 'FR-LYON', '2026-10');
  await eventually(() => shown.at(-1)?.kind, 'invalid');
  expect(asked()).toBe(0);
});

test('without its script the cell says that the server cannot be reached', async () => {
  const { follow, shown } = following(refused, () => Promise.reject(new ApiFailure('offline')));
  const stop = follow('nps', 'FR-LYON', '2026-10');
  await eventually(() => shown.at(-1)?.kind, 'not-available');
  expect(shown.at(-1)).toMatchObject({ reason: { en: expect.stringContaining('cannot be reached') } });
  stop();
});

test('a cell that is gone before the script is there shows and asks nothing', async () => {
  let loaded: (value: typeof tools) => void = () => undefined;
  const { follow, shown, asked } = following(refused, () => new Promise((resolve) => (loaded = resolve)));
  follow('nps', 'FR-LYON', '2026-10')();
  loaded(tools);
  await Promise.resolve();
  expect([shown, asked()]).toEqual([[], 0]);
});
