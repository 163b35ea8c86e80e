import { functionMetadataSchema } from '../../../../../addin/workbench/evaluator/function-metadata.ts';
import { FunctionRunner } from '../../../../../addin/workbench/host/function-runner.ts';
import { FunctionScheduler } from '../../../../../addin/workbench/host/function-scheduler.ts';

const { functions } = functionMetadataSchema.parse({
  functions: [
    { id: 'BAROMETER', name: 'BAROMETER', options: { stream: true } },
    { id: 'SIZE', name: 'SIZE' },
  ],
});

/** The scheduler over a pane of which only the messages are looked at. */
function scheduled() {
  const sent: unknown[][] = [];
  const heard: string[] = [];
  let ready = true;
  const runner = new FunctionRunner((entries) => sent.push([...entries]));
  const scheduler = new FunctionScheduler({ runner, functions, isReady: () => ready });
  scheduler.onOutcome((key) => heard.push(key));
  const results = runner.service(() => undefined);
  return {
    scheduler,
    sent,
    heard,
    setReady: (now: boolean) => (ready = now),
    answer: (...values: [number, boolean, unknown, number?][]) =>
      results.call('setInvocationArrayResults', [
        values.map(([id, ok, value, code]) => [id, ok, value, code ?? null]),
      ]),
  };
}

const call = (id: string, ...args: unknown[]) => ({
  key: id + JSON.stringify(args),
  id,
  args,
  address: 'Sheet1!A1',
});

test('all calls of a pass go out in one message, each once, with the flags of its metadata', () => {
  const { scheduler, sent } = scheduled();

  scheduler.start([call('BAROMETER', 'LYON'), call('SIZE', 1)]);
  scheduler.start([call('BAROMETER', 'LYON')]);

  expect(sent.filter((entries) => entries.length > 0)).toEqual([
    [
      [1, 1000, '', [1, 'BAROMETER', ['LYON'], 'Sheet1!A1', 3], 1],
      [1, 1000, '', [2, 'SIZE', [1], 'Sheet1!A1', 0], 2],
    ],
  ]);
});

test('a stream keeps its last answer, an error with its reason; a finished call answers once', () => {
  const { scheduler, answer, heard } = scheduled();
  const lyon = call('BAROMETER', 'LYON');
  const size = call('SIZE', 1);
  scheduler.start([lyon, size]);

  answer([1, true, 80], [2, true, 385]);
  answer([1, true, { type: 'Error', basicValue: '#N/A', message: 'hors ligne' }], [2, true, 1]);

  expect(scheduler.outcome(lyon.key)).toEqual({ error: '#N/A', message: 'hors ligne' });
  expect(scheduler.outcome(size.key)).toEqual({ value: 385 });
  expect(heard).toEqual([lyon.key, size.key, lyon.key]);
});

test('a stopped call is cancelled in the pane and what it still says is dropped', () => {
  const { scheduler, sent, answer, heard } = scheduled();
  const lyon = call('BAROMETER', 'LYON');
  scheduler.start([lyon]);

  scheduler.stop([lyon.key]);
  answer([1, true, 80]);

  expect(sent.at(-1)).toEqual([[1, 1001, '', { invocationId: 1 }, 2]]);
  expect(heard).toEqual([]);
  expect(scheduler.outcome(lyon.key)).toBeUndefined();
});

test('calls made before the add-in is there wait; when its pane opens again streams run again', () => {
  const { scheduler, sent, answer, setReady } = scheduled();
  setReady(false);
  scheduler.start([call('BAROMETER', 'LYON'), call('SIZE', 1)]);
  const early = sent.length;

  setReady(true);
  scheduler.resume();
  answer([1, true, 80], [2, true, 385]);
  scheduler.resume();

  expect(early).toBe(0);
  expect(sent.map((entries) => entries.map((entry) => (entry as [0, 0, 0, [0, string]])[3][1]))).toEqual([
    ['BAROMETER', 'SIZE'],
    ['BAROMETER'],
  ]);
});

test('a card is shown by its text, a block by its cells, of which an error is one', () => {
  const { scheduler, answer } = scheduled();
  const size = call('SIZE', 1);
  scheduler.start([size]);

  answer([
    1,
    true,
    [
      [{ type: 'Entity', text: 'Lyon' }, null],
      [{ type: 'Double', basicValue: 1.5 }, true],
      [{ type: 'Error', basicValue: '#N/A', message: 'hors ligne' }, '#N/A'],
    ],
  ]);

  expect(scheduler.outcome(size.key)).toEqual({
    value: [
      ['Lyon', null],
      [1.5, true],
      [{ error: '#N/A' }, '#N/A'],
    ],
  });
});
