import type {
  FunctionCall,
  FunctionCalls,
  CallOutcome,
} from '../../../../../addin/workbench/evaluator/function-calls.ts';
import type { FunctionMetadata } from '../../../../../addin/workbench/evaluator/function-metadata.ts';
import { attachEngine } from '../../../../../addin/workbench/evaluator/workbook-engine.ts';
import { parseAddress } from '../../../../../addin/workbench/model/address.ts';
import { clearRange, enterText, insertRows, pasteBlock } from '../../../../../addin/workbench/model/edits.ts';
import { Range } from '../../../../../addin/workbench/model/range.ts';
import { createTable } from '../../../../../addin/workbench/model/table-edits.ts';
import { Workbook } from '../../../../../addin/workbench/model/workbook.ts';

const scalar = { type: 'any', dimensionality: 'scalar' } as const;
const functions: FunctionMetadata[] = [
  {
    id: 'LEVEL',
    name: 'LEVEL',
    parameters: [
      { name: 'place', ...scalar },
      { name: 'quarter', ...scalar, optional: true },
    ],
  },
  { id: 'LEVEL_LOW', name: 'LEVEL_LOW', parameters: [{ name: 'place', ...scalar }] },
  { id: 'TOTAL', name: 'TOTAL', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
];

/** The calls of a workbook, answered by hand. */
class HandCalls implements FunctionCalls {
  started: FunctionCall[][] = [];
  stopped: string[] = [];
  readonly #outcomes = new Map<string, CallOutcome>();
  #listener: (key: string) => void = () => undefined;

  outcome(key: string) {
    return this.#outcomes.get(key);
  }
  start(calls: readonly FunctionCall[]) {
    this.started.push([...calls]);
  }
  stop(keys: readonly string[]) {
    this.stopped.push(...keys);
  }
  onOutcome(listener: (key: string) => void) {
    this.#listener = listener;
  }
  answer({ key }: FunctionCall, outcome: CallOutcome) {
    this.#outcomes.set(key, outcome);
    this.#listener(key);
  }
}

const settled = () => new Promise((done) => setTimeout(done, 30));

function aWorkbook() {
  global.requestAnimationFrame = (work) => {
    setTimeout(() => work(0));
    return 0;
  };
  const workbook = new Workbook('fr');
  const calls = new HandCalls();
  attachEngine(workbook, { functions, calls });
  const at = (address: string) => new Range(workbook.active, parseAddress(address)!);
  const type = async (address: string, text: string) => {
    enterText(workbook, at(address), text, 'fr');
    await settled();
  };
  const shown = (address: string) => {
    const { row, column } = at(address);
    return workbook.active.cell(row, column)?.value ?? '';
  };
  return { workbook, calls, at, type, shown };
}

test('a formula follows the cells it reads, through other formulas', async () => {
  const { type, shown } = aWorkbook();
  await type('A1', '2');
  await type('B1', '=A1*2,5');
  await type('C1', '=SOMME(A1:B1;1)');

  await type('A1', '4');

  expect([shown('B1'), shown('C1')]).toEqual([10, 15]);
});

test('a formula over an empty cell shows zero, an unknown name an error', async () => {
  const { type, shown } = aWorkbook();

  await type('A1', '=Z9');
  await type('A2', '=INCONNUE(1)');

  expect([shown('A1'), shown('A2')]).toEqual([0, '#NAME?']);
});

test('a custom function is busy, and what depends on it too, until its answer comes', async () => {
  const { type, shown, calls } = aWorkbook();
  await type('A1', '=LEVEL("FR-LYON";"2026-T4")');
  await type('B1', '=A1+1');
  await type('C1', '=SIERREUR(A1;"rien")');

  expect([shown('A1'), shown('B1'), shown('C1')]).toEqual(['#BUSY!', '#BUSY!', '#BUSY!']);
  expect(calls.started.flat().map(({ id, args, address }) => ({ id, args, address }))).toEqual([
    { id: 'LEVEL', args: ['FR-LYON', '2026-T4'], address: 'Feuil1!A1' },
  ]);

  calls.answer(calls.started[0]![0]!, { value: 87.5 });
  await settled();

  expect([shown('A1'), shown('B1'), shown('C1')]).toEqual([87.5, 88.5, 87.5]);
});

test('a cell computed before those that it reads is not left busy once their answers are there', async () => {
  const { type, shown, calls } = aWorkbook();
  await type('D1', '=SI(ESTNUM(C1);A1;0)');
  await type('C1', '=A1*B1');
  await type('A1', '=LEVEL("a")');
  await type('B1', '=LEVEL("b")');
  expect(shown('D1')).toBe('#BUSY!');

  for (const call of calls.started.flat()) calls.answer(call, { value: 3 });
  await settled();

  expect([shown('C1'), shown('D1')]).toEqual([9, 3]);
});

test('an optional argument left out is null, and a stream changes its cells again', async () => {
  const { type, shown, calls } = aWorkbook();
  await type('A1', '=LEVEL("x")');
  const call = calls.started[0]![0]!;

  calls.answer(call, { value: 1 });
  await settled();
  calls.answer(call, { value: 2 });
  await settled();

  expect(call.args).toEqual(['x', null]);
  expect(shown('A1')).toBe(2);
});

test('the same arguments are one call, and it ends with the last cell that makes it', async () => {
  const { workbook, type, calls, at } = aWorkbook();
  await type('A1', '=LEVEL("x")');
  await type('A2', '=LEVEL("x")');
  const { key } = calls.started[0]![0]!;

  expect(calls.started.flat()).toHaveLength(1);

  clearRange(workbook, at('A1'));
  await settled();
  expect(calls.stopped).toEqual([]);

  clearRange(workbook, at('A2'));
  await settled();
  expect(calls.stopped).toEqual([key]);
});

test('an error comes with its reason, which goes when the value comes', async () => {
  const { workbook, type, calls } = aWorkbook();
  await type('A1', '=LEVEL("x")');
  const call = calls.started[0]![0]!;

  calls.answer(call, { error: '#N/A', message: 'trop peu d’évaluations' });
  await settled();
  expect(workbook.active.cell(0, 0)).toMatchObject({
    value: '#N/A',
    error: true,
    message: 'trop peu d’évaluations',
  });

  calls.answer(call, { value: 3 });
  await settled();
  expect(workbook.active.cell(0, 0)).toMatchObject({ value: 3 });
  expect(workbook.active.cell(0, 0)?.message).toBeUndefined();
});

test('an error among the arguments is the result, without a call', async () => {
  const { type, shown, calls } = aWorkbook();
  await type('A1', '=1/0');
  await type('B1', '=LEVEL(A1)');

  expect(shown('B1')).toBe('#DIV/0!');
  expect(calls.started).toEqual([]);
});

test('a range given to a scalar argument makes a call a cell and spills', async () => {
  const { type, shown, calls } = aWorkbook();
  await type('A1', 'x');
  await type('A2', 'y');
  await type('B1', '=LEVEL(A1:A2)');
  const [first, second] = calls.started.flat();

  calls.answer(first!, { value: 1 });
  calls.answer(second!, { value: 2 });
  await settled();

  expect([shown('B1'), shown('B2')]).toEqual([1, 2]);
});

test('an array fills the cells below, gives way to what is written there, and comes back', async () => {
  const { workbook, type, shown, at } = aWorkbook();
  await type('A1', '=SEQUENCE(3)');
  await type('C1', '=SOMME(A1:A3)');
  await type('C2', '=A3*10');
  await type('C3', '=SOMME(A1#)');

  expect([shown('A1'), shown('A2'), shown('A3'), shown('C1'), shown('C2'), shown('C3')]).toEqual([
    1, 2, 3, 6, 30, 6,
  ]);

  await type('A2', 'occupé');
  expect([shown('A1'), shown('A2'), shown('A3')]).toEqual(['#SPILL!', 'occupé', '']);

  clearRange(workbook, at('A2'));
  await settled();
  expect([shown('A1'), shown('A2'), shown('A3'), shown('C2')]).toEqual([1, 2, 3, 30]);

  clearRange(workbook, at('A1'));
  await settled();
  expect([shown('A1'), shown('A2'), shown('A3'), shown('C2')]).toEqual(['', '', '', 0]);
});

test('a row of a table reads its own columns by name', async () => {
  const { workbook, type, shown, at } = aWorkbook();
  for (const [address, text] of [
    ['A1', 'Note'],
    ['B1', 'Double'],
    ['A2', '2'],
    ['A3', '5'],
  ] as const)
    await type(address, text);
  workbook.as('person', () => createTable(workbook, at('A1:B3'), true));

  await type('B2', '=[@Note]*2');
  await type('D1', `=SOMME(${workbook.tables[0]!.name}[Double])`);

  expect([shown('B2'), shown('B3'), shown('D1')]).toEqual([4, 10, 14]);

  await type('A3', '6');
  expect([shown('B3'), shown('D1')]).toEqual([12, 16]);
});

test('inserted rows move formulas, their results and their calls', async () => {
  const { workbook, type, shown, calls } = aWorkbook();
  await type('A2', '7');
  await type('B2', '=A2+LEVEL("x")');
  calls.answer(calls.started[0]![0]!, { value: 1 });
  await settled();

  insertRows(workbook, workbook.active, 0);
  await settled();
  await type('A3', '9');

  expect([shown('B2'), shown('B3')]).toEqual(['', 10]);
  expect(calls.stopped).toEqual([]);
});

test('ten thousand formulas are called together, and one key costs only the formulas that read it', async () => {
  const { workbook, calls, type, shown, at } = aWorkbook();
  const computed = jest.fn();
  const block = Array.from({ length: 10_000 }, (_, row) => [
    String(row),
    `=LEVEL("p${row % 40}")+A${row + 1}`,
  ]);
  pasteBlock(workbook, at('A1'), block, 'fr');
  for (let wait = 0; wait < 400 && calls.started.length === 0; wait += 1) await settled();

  expect(calls.started).toHaveLength(1);
  expect(calls.started[0]).toHaveLength(40);

  for (const call of calls.started[0]!) calls.answer(call, { value: 100 });
  for (let wait = 0; wait < 400 && shown('B10000') !== 10_099; wait += 1) await settled();
  workbook.subscribe(
    (change) => change.kind === 'cells' && change.computed && computed(change.ranges.length),
  );
  await type('A10000', '5');

  expect(shown('B10000')).toBe(105);
  expect(computed.mock.calls).toEqual([[1]]);
}, 30_000);

test('hiding rows of a large sheet computes nothing again', async () => {
  const { workbook, type, shown, at } = aWorkbook();
  await type('A1', '1');
  await type('B1', '=A1+1');
  const computed = jest.fn();
  workbook.subscribe((change) => change.kind === 'cells' && change.computed && computed());

  workbook.active.changed({ kind: 'structure' });
  await settled();
  await type('A1', '2');

  expect(shown('B1')).toBe(3);
  expect(computed).toHaveBeenCalledTimes(1);
  expect(at('A1').isCell).toBe(true);
});

test('the evaluator leaves a circle of formulas as it stands', async () => {
  const { type, shown } = aWorkbook();
  await type('A1', '=B1+1');
  await type('B1', '=A1+1');

  expect(typeof shown('A1')).toBe('number');
});

test('a formula that is cleared and written again at once shows its result again', async () => {
  const { workbook, at, type, shown } = aWorkbook();
  await type('A1', '2');
  await type('B1', '=A1*3');

  clearRange(workbook, at('B1'));
  enterText(workbook, at('B1'), '=A1*3', 'fr');
  await settled();

  expect(shown('B1')).toBe(6);
});
